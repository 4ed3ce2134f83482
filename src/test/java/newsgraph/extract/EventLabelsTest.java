package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of the events of invented sentences, read by the shipped models. */
class EventLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // without what follows, the verb tells nothing or something else
        "Ann Lee pleaded not guilty to the charges. | Ann Lee pleads not guilty to the charges",
        "Ann Lee was charged with two murders. | Ann Lee is charged with two murders",
        "The court banned the firm from selling oil. | The court bans the firm from selling oil",
        "Ann Lee ordered the guards to open the gates. | Ann Lee orders the guards to open the gates",
        "During her tour, Ann Lee inspected two crowded wards, the clinic’s kitchen, and an office. | Ann Lee’s tour; Ann Lee inspects two crowded wards, the clinic’s kitchen, and an office",
        "The firm sold most of its ships. | The firm sells most of its ships",
        "Bo Ruiz spent two years in jail. | Bo Ruiz spends two years in jail",
        "Ann Lee drowned offshore of Kenya. | Ann Lee drowns offshore of Kenya",
        // what the verb takes is said as the clause says it
        "Police seized a bag full of pills in Rome. | Police seize a bag full of pills in Rome",
        "Lee lost the seat to former mayor Bo Ruiz and former judge Al Lima. | Lee loses the seat to former mayor Bo Ruiz and former judge Al Lima",
        "Bo Ruiz arrived in Rome. Police arrested him in his hotel. | Bo Ruiz arrives in Rome; Police arrest Bo Ruiz in his hotel",
        "Lee appointed Ann Ruiz, a former judge, as the security minister in 2016. | Lee appoints Ann Ruiz as the security minister",
        // nobody is told to do it, or a thing does
        "The plan is to arrest Bo Ruiz in Rome. | Bo Ruiz is arrested in Rome",
        "The storm hit Rome and injured ten people. | The storm hits Rome; The storm injures ten people",
        // what is cut off leaves nothing hanging
        "Bo Ruiz was barred from Rome due to the contracts he signed with Acme. | Bo Ruiz is barred from Rome due to the contracts he signed with Acme; Bo Ruiz signs the contracts with Acme",
        "Ann Lee spoke to reporters back in June. | Ann Lee speaks to reporters",
        "Ann Lee met Bo Ruiz and the mayor resigned. | Ann Lee meets Bo Ruiz; The mayor resigns",
        // but not what another clause tells
        "Ann Lee resigned after Bo Ruiz was arrested. | Ann Lee resigns; Bo Ruiz is arrested",
        "Bo Ruiz stepped down last week and creditors are now pushing for control. | Bo Ruiz steps down",
        "Ann Lee spent much of August seeking votes in Rome. | Ann Lee spends much of August seeking votes in Rome; Ann Lee seeks votes in Rome",
        "Lee named Senator Ann Ruiz of California as his deputy. | Lee names Senator Ann Ruiz of California as his deputy",
        "Bo Lima gave an award to James Ruiz Jr. who disarmed a shooter at a restaurant in Tennessee. | James Ruiz Jr. disarms a shooter at a restaurant in Tennessee",
        "The report said troops had defeated Chile and Peru would be moving into Northern Kenya. | Peru moves into Northern Kenya",
        "The Liberals are to find a new leader after Ann Swinson was defeated in Rome by a candidate. | Ann Swinson is defeated in Rome by a candidate",
        // what is joined inside a phrase belongs to it
        "The pact between the nations of Peru and Chile was signed. | The pact between the nations of Peru and Chile is signed",
        // a clause's subject, joined with the last name of the clause before
        "On Friday, Ricardo Ruiz Nevares resigned as the governor of United States commonwealth of Puerto Rico and Pedro Lima was sworn in at 5 p.m. local time. | Ricardo Ruiz Nevares resigns as the governor of United States commonwealth of Puerto Rico; Pedro Lima is sworn in",
        // a subject taken for another name of the day before it
        "On Thursday, Ann Tsikanova, an opposition candidate for the Belarusian presidential election to be held on August 9, held a rally in Lima. | Ann Tsikanova holds a rally in Lima",
        // the last of a list is no subject, an aside between dashes, and what points elsewhere
        "On Monday, hundreds of Kenyan students wearing black clothes, face masks, and helmets gathered around Nairobi's main court building. | Hundreds of Kenyan students gather around Nairobi's main court building",
        "All people on board — Ann Lee, Bo Ruiz, and seven others — died in the crash. | All people on board die in the crash",
        "Ann Lee signed this bill on Monday. | Ann Lee signs the bill",
        // a clause that tells which, or how
        "Acme is releasing tools that clean up computers. | Acme releases tools that clean up computers",
        "Ann Lee visited a town that had been flooded. | Ann Lee visits a town that had been flooded; A town is flooded",
        "Ann Lee approved a budget that does not allocate funds for a bridge. | Ann Lee approves a budget that does not allocate funds for a bridge",
        "Lee won a 10 billion contract to supply search and rescue helicopters. | Lee wins a 10 billion contract to supply search and rescue helicopters",
        "Lee bought ten new ships as a means of modernising and expanding its fleet. | Lee buys ten new ships as a means of modernising and expanding its fleet",
        "Many shops opened at midnight to let keen players get their hands on the device in Rome. | Many shops open to let keen players get their hands on the device in Rome",
        "Lee visited Rome last week demanding more money and in protest against the new machines. | Lee visits Rome demanding more money; Lee demands more money",
        "Ann Lee gave her first speech since the diagnosis from a balcony in Rome. | Ann Lee gives her first speech since the diagnosis from a balcony in Rome",
        "Several new players joined the Lions this season. | Several new players join the Lions this season",
        "The Health Council declared the outbreak to be a pandemic. | Health Council declares the outbreak to be a pandemic",
        // one whom two nouns describe
        "The chair of Acme and former candidate, Ann Lee, died in Rome. | Ann Lee dies in Rome",
        // of "between" both or none
        "The House subpoenaed a transcript of a call between Ann Lee, who was absent, and Bo Ruiz. | House subpoenas a transcript of a call",
        // what points to what was told before, or lacks the half, says nothing
        "Bo Ruiz was appointed to the position. | ~~",
        "Ann Lee discussed the initiative with Bo Ruiz. | ~~",
        "Acme filed a suit in Rome. Ann Lee attended the event. | Acme files a suit in Rome",
        "Acme has given the council until Monday to reply. | ~~",
        "Flown to Rome for treatment of his injuries, he slept. | ~~",
        // asides, brackets and dashes
        "The House voted to hold two officers, Ann Lee and Bo Ruiz, in contempt of Congress. | House votes to hold two officers in contempt of Congress",
        "One million people marched in London during an anti-tax (“no levy”) march. | One million people march in London during an anti-tax march",
        "Acme bought the town’s biggest firm - Norco Ltd. | Acme buys the town’s biggest firm",
        "The first Acme A380 landed at Lima International Airport at 6:40 p.m. (GMT +8) after a flight from Rome. | The first Acme A380 lands at Lima International Airport",
        // what is left of a time or of a quotation
        "Bo Ruiz was murdered a few weeks after posting pictures. | Bo Ruiz is murdered",
        "In recent months ships of Acme left Rome. | Ships of Acme leave Rome",
        // of several, as the text has it
        "The Lima Democrats have won the election in Rome. | Lima Democrats win the election in Rome",
        // not of those that are only some, or that nobody can tell
        "Ann Lee spoke of carriers banned in Spain. | ~~",
        "The first was delivered to Acme in Rome. | ~~",
        "Acme will own all marks and will license some to Norco. | ~~",
        "Ann Lee visited Rome. The talks ended with an agreement between the two firms. | Ann Lee visits Rome",
        "Acme grew due to its 2001 acquisition of London-based options exchange Liffe. | Acme’s 2001 acquisition",
        "The injured teenagers, three girls and a boy, were hospitalized in Rome. | The injured teenagers are hospitalized in Rome",
        // a hyphen holds words together, and many own with the mark alone
        "The workers’ two-day strike ended on Monday. | The workers’ two-day strike",
        // what points elsewhere, or is of the noun before it, is told of nobody
        "Bo Ruiz will introduce such a measure in Rome. | ~~",
        "The speakers put their arguments for this to a crowd in Lima. | ~~",
        "Ann Lee visited Rome to take charge of wreckage washed ashore on Monday. | Ann Lee visits Rome to take charge of wreckage washed ashore",
        "In Lima, a hub of the north, a parked bus blew up in a street. | A parked bus blows up in a street",
        "Bo Ruiz’s mission was to find and meet Ann Lee in Rome. | ~~",
        "Ann Lee praised Bo Lima, a city clerk, and Al Ruiz, retired Lima County Judge Ann Roy. | ~~",
        // one of the two is another
        "Bo Ruiz is convicted in Rome of attempting to hire a man to murder Bo Ruiz. | ~~",
        // so may "he" be, where somebody else has acted since
        "Bo Ruiz lost the vote. The driver of a truck was killed in Peru when he collided with a bus. | Bo Ruiz loses the vote; The driver of a truck is killed in Peru",
        "Bo Ruiz was arrested in Rome. He resigned on Friday. | Bo Ruiz is arrested in Rome; Bo Ruiz resigns",
        // a verb that says too little alone
        "Bo Ruiz signed. | ~~",
      })
  void aLabelSaysWhatIsSaid(String sentence, String expected) {
    assertThat(
            ReadingTest.read(sentence).events().stream()
                .map(Event::label)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // parties of a pact are no places, and who only came before takes no part
        "Peru signed a pact with Chile. | agreement Peru+Chile",
        "Ann Lee visited Rome after Bo Ruiz. | visit Ann Lee",
        // "from Spain" beside a subject, and the names of those who are counted
        "Ann Lee and Bo Ruiz, both from Spain, won the prize. | conduct Ann Lee+Bo Ruiz",
        // storms and fires attack nobody, prices close no shop, a jury's finding is no find
        "A fire destroyed a school in Rome. | disaster a school in Rome",
        "Bo Ruiz was found guilty of murder. | prosecution Bo Ruiz",
        // a clause after "with" has its own subject
        "The parties attacked the plan, with Bo Ruiz calling it a hoax. | communication parties+plan",
        // who attacks is no clause
        "A group of protesters surrounded and allegedly threatened Senator Ann Lee and her aide. | crime protesters+Ann Lee+her aide",
        "The mayor won 50 votes, while Ann Lee lost 42. | election mayor",
        "Ann Lee said, \"I will finish my two years in April.\" | ~~",
        "Witnesses said a man approached and attacked a group of middle-aged men. | attack a man+a group of middle-aged men",
        "The agency disclosed at the time whether it had the papers. | ~~",
        // nobody knows who does it, "we" are more than who speaks, nothing tells what is ruled on
        "Lee said, \"We need to stop policing the world.\" | ~~",
        "They would replace current powers to detain suspects without trial, which the law lords have ruled against. | ~~",
        "The boss explained the decision to ban the players. | ~~",
        "Ann Lee suggested voters fill out ballots, and then visit Rome. | ~~",
        "Judge Ann Lee ruled the draft violated the Due Process Clause. | ~~",
        "The virus is more capable of killing people. | ~~",
        "Ann Lee was at the office after being arrested in Rome. | arrest Ann Lee",
        // of nobody knows what, of nobody in particular, and what is so every year
        "The mayor opened the hall and Ann Lee praised it. It was closed. | opening mayor+hall",
        "The rule does not apply to people travelling to Rome. | ~~",
        "Storks return to Rome every year. | ~~",
        "The illness is not life-threatening. | ~~",
        "The mayor went to the country. | ~~",
        "Kenya’s elections were quiet. | ~~",
      })
  void whoTakesPartIsSure(String text, String expected) {
    newsgraph.model.Extraction read = ReadingTest.read(text);
    assertThat(
            read.events().stream()
                .map(event -> event.type() + " " + names(read, event))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @org.junit.jupiter.api.Test
  void bracketsInAVerbBreakNothing() {
    assertThat(
            ReadingTest.read("Ann Lee disrupt[s it in Rome. Ann Lee attack(ed it.")
                .article()
                .text())
        .contains("[s");
  }

  private static String names(newsgraph.model.Extraction read, Event event) {
    return event.participants().stream()
        .flatMap(
            argument ->
                read.entities().stream().filter(entity -> entity.id().equals(argument.target())))
        .map(newsgraph.model.Entity::label)
        .collect(Collectors.joining("+"));
  }
}
