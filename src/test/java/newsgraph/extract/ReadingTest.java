package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.language.Analyzer;
import newsgraph.language.Models;
import newsgraph.model.Argument;
import newsgraph.model.Article;
import newsgraph.model.Entity;
import newsgraph.model.Event;
import newsgraph.model.Extraction;
import newsgraph.model.Role;
import newsgraph.model.Span;
import newsgraph.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events and roles of invented sentences, read by the shipped models. */
class ReadingTest {
  private static final Analyzer ANALYZER = new Analyzer(Models.load());
  private static final Rules RULES = new Rules();

  static Extraction read(String text) {
    Span all = new Span(0, text.length());
    Article article =
        new Article(
            "t",
            "t",
            text,
            "0".repeat(64),
            null,
            LocalDate.of(2025, 3, 28),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(new Zone(Zone.Kind.BODY, all)));
    return RULES.extract(ANALYZER.analyze(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // a ban keeps from happening what it bans, and a denied crime is talk
        "Ann Lee has been barred from leaving Peru. | command happened of Ann Lee",
        "Bo Ruiz denied corruption. | ~~",
        "Bo Ruiz was brought to court by guards. | prosecution happened by guards of Bo Ruiz",
        "Ann Lee seized control of Peru in 2001. | conduct happened by Ann Lee on 2001",
        // "which" is no spokeswoman, and who leads at a firm is not the firm
        "Ann Lee, a spokeswoman for Acme Corp which bought Zed Corp, resigned. | economic happened by Acme Corp of Zed Corp; appointment happened by Ann Lee",
        "Two executives at maker Acme Corp resigned. | appointment happened by two executives at maker Acme Corp",
        // what is shot and stabbed undergoes both; what for people are met is not theirs
        "Bo Ruiz was shot and stabbed to death. | attack happened of Bo Ruiz",
        "Ann Lee met workers on plans to build a ship. | meeting happened by Ann Lee of workers",
        // a title before a name is no other
        "Mr Lee resigned. | appointment happened by Lee",
        // whoever is spoken to is not "he" in the same words
        "\"Bo Ruiz is ill,\" Cy Orr told Abe Lee. \"He left the party.\" | appointment happened by Bo Ruiz of party",
        // who escaped may be either
        "Guards found inmates in Chad after they escaped. | conduct happened by guards of inmates at Chad",
        // two partners are one firm
        "Fox & Ruiz fired two executives. | appointment happened by Fox & Ruiz of two executives",
        // a participle's subject is the nearest that can act
        "They know the fate of migrants held in Chad. | detention ongoing of migrants held in Chad at Chad",
        // the second verb shares modal and subject
        "The army will hunt the rebels, arrest the leaders and jail the rest. | law-enforcement scheduled by army of rebels; arrest scheduled by army of leaders; detention scheduled by army",
        // "under" a law is the instrument wherever the tree hangs it
        "Kenya deported migrants under the Refugee Act. | deportation happened by Kenya of migrants under Refugee Act",
        // a court is one name and its justice another
        "Supreme Court Justice Ann Lee ruled. | ruling happened by Ann Lee",
        // a phrase with "with" has its own subject
        "The visit was part of a long trip, with Lee scheduled to travel to Kenya. | travel scheduled by Lee at Kenya",
        // two meetings with others are two
        "Ann Lee met Bo Ruiz on Monday. Ann Lee met Cy Orr on Tuesday. | meeting happened by Ann Lee of Bo Ruiz on 2025-03-24; meeting happened by Ann Lee of Cy Orr on 2025-03-25",
        // a definite noun is the event again
        "Ann Lee visited Kenya on Monday. The visit was short. | visit happened by Ann Lee at Kenya on 2025-03-24",
        // what is inside another noun's phrase does not date the event
        "A court in Kenya sentenced Bo Ruiz for the March 2019 bombing. | prosecution happened by a court in Kenya of Bo Ruiz",
        // what a bill passes is no place, and no person
        "The Refugee Act passed the Senate on Monday. | legislation happened by Senate of Refugee Act on 2025-03-24",
        // nobody knows who "I" and "my brother" are, and nobody is no guest
        "I went to Kenya. My brother moved to Chad. | ~~",
        "Ann Lee returned to the US. | travel happened by Ann Lee at United States",
        "Ann Lee said no guests were hurt in Lima. | death-injury negated at Lima",
        // the first of two titles before a name is nobody
        "Former judge and senator Ann Lee was arrested in Lima. | arrest happened of Ann Lee at Lima",
        // possession and quality are no acts
        "Ann Lee has a clear message for retired judges. | ~~",
        // who is given something undergoes; a ban tells what does not happen
        "Ann Lee granted Bo Ruiz a full pardon. | prosecution happened by Ann Lee of Bo Ruiz",
        "Kenya banned the airline from flying to Paris. | command happened by Kenya of airline",
        // two verbs share their object
        "Rebels attacked and killed two guards. | attack happened by rebels of two guards; death-injury happened by rebels of two guards",
        // "was arrested and banned" is passive twice
        "Bo Ruiz was arrested and deported. | arrest happened of Bo Ruiz; deportation happened of Bo Ruiz",
        // a date in a name, and one inside another noun's phrase, do not date the event
        "Ann Lee visited the Rome Fair 2019 in April. | visit happened by Ann Lee on 2024-04",
        // what demands consist of, what is avoided and what is only alleged did not happen
        "Their demands include dissolving the Red Cross. | opening hypothetical of Red Cross",
        "Ann Lee narrowly avoided being arrested in Rome. | arrest negated of Ann Lee at Rome",
        "Bo Ruiz faces an allegation he stole a car. | crime hypothetical by Bo Ruiz",
        "Ann Lee is going to resign. | appointment scheduled by Ann Lee",
        // a name after "after" may be the subject of the next verb; a subject may date its verb
        "Ann Lee became mayor after Bo Ruiz resigned on Monday. | appointment happened by Bo Ruiz on 2025-03-24",
        "An attack on Monday killed five people. | death-injury happened of five people on 2025-03-24",
        // planned, talked about, avoided
        "Ann Lee is to step down today. | appointment scheduled by Ann Lee on 2025-03-28",
        "Bo Ruiz narrowly avoided a conviction. | prosecution negated of Bo Ruiz",
        "The clinic fired Ann Lee instead of Bo Ruiz until 2018. | appointment happened by clinic of Ann Lee",
        // who is commanded, whom nobody names; "and I" takes part; bare society does nothing
        "Ann Lee said: “Do not come to Rome. You will be jailed if you come.” | travel hypothetical by those addressed at Rome; detention hypothetical of those addressed",
        // who kills is no victim; what was cancelled did not happen, what was begun did
        "Bo Ruiz was killed by soldiers. | death-injury happened by soldiers of Bo Ruiz",
        "Ann Lee arranged a planned visit to Rome, which was cancelled. | conduct happened by Ann Lee",
        "The firm began a planned shutdown. | opening happened by firm",
        "“Minister Bo Ruiz and I will meet the workers. We will arrest thieves,” Ann Lee said. | meeting scheduled by Bo Ruiz+Ann Lee of workers; arrest scheduled by Ann Lee+Bo Ruiz of thieves",
        // "instead" alone denies nothing
        "Protesters left the square, visiting Rome instead. | travel happened by protesters at square; visit happened by protesters at Rome",
        // what begins after the article's day is planned; a proposed law was proposed
        "The council announced an election on April 6. | election scheduled by council on 2025-04-06",
        "Ann Lee proposed a bill. | legislation happened by Ann Lee",
        // who tells of it takes no part
        "Bo Ruiz was stabbed yesterday, according to Ann Lee. | attack happened of Bo Ruiz on 2025-03-27",
        // what nobody named may do, is left out; a thing met is no meeting, a chance seized no
        // arrest
        "People can vote. Shops may offer discounts. | ~~",
        "Ann Lee met the demands on Monday. Ann Lee seized the opportunity. Ann Lee met Bo Ruiz. | conduct happened by Ann Lee on 2025-03-24; conduct happened by Ann Lee; meeting happened by Ann Lee of Bo Ruiz",
        "Ann Lee retired the old ships. Ann Lee retired in 2010. | conduct happened by Ann Lee; appointment happened by Ann Lee on 2010",
        // who was somewhere is who moved; who reports does not
        "Ann Lee is of Peruvian descent, having moved to Rome. | travel happened by Ann Lee at Rome",
        "According to officials on Monday, the virus may have killed Ann Lee. | death-injury hypothetical of Ann Lee",
        // where deportations are spoken of, who is removed is deported; else not
        "Ann Lee said: “The deportations go on. You will be removed and you will be jailed.” | deportation hypothetical of those addressed; detention hypothetical of those addressed",
        "Ann Lee hopes that Bo Ruiz will visit Rome. | visit hypothetical by Bo Ruiz at Rome",
        "Kenyans have been protesting in Lima. | protest ongoing by Kenyans at Lima",
        "Ann Lee was declared to have won the election. | election happened by Ann Lee",
        "The board removed Ann Lee and Bo Ruiz. | conduct happened by board of Ann Lee+Bo Ruiz",
        // two participles tell of one noun
        "Bo Ruiz was shown guards packed into cells, never arrested by Ann Lee. | inspection happened of Bo Ruiz; detention ongoing of guards at cells; arrest negated by Ann Lee of guards",
        // one leaves and enters more than places; a journey goes somewhere; who declares is no
        // disaster
        "Ann Lee entered the market. | conduct happened by Ann Lee of market",
        "Fans praised Ann Lee’s journey. Ann Lee fled Rome. | travel happened by Ann Lee at Rome",
        "Ann Lee declared a national emergency on Monday. | command happened by Ann Lee on 2025-03-24",
        "Ann Lee won the race in 2:14:04. | conduct happened by Ann Lee",
        "Firefighters put out the fire on Monday. | ~~",
        // what is founded does not found; a time is no victim; of posts and a name the name
        "The Lee Trust established in 1939 pays. | opening happened of Lee Trust on 1939",
        "Ann Lee died today at 10:00 a.m. Tongan time. | death-injury happened of Ann Lee on 2025-03-28",
        "Ann Lee interviewed 2004 and 2008 candidate Bo Ruiz. | communication happened by Ann Lee of Bo Ruiz",
        // what is to come is not told as done; who ends violence does none
        "Ann Lee will visit Rome when she leaves Lima. | visit scheduled by Ann Lee at Rome; travel hypothetical by Ann Lee at Lima",
        "Ann Lee ended the violence in Rome. | conduct happened by Ann Lee; attack happened at Rome",
        "Ann Lee, a trial lawyer since 1988, founded Acme in 1997. | opening happened by Ann Lee of Acme on 1997",
        "Ann Lee visited Rome on the week of the vote. | visit happened by Ann Lee at Rome",
        // a date tells of what it stands beside
        "2020 mayoral candidate Ann Lee visited Rome. | visit happened by Ann Lee at Rome",
        "Ann Lee visited Rome, according to a report of March 3. | visit happened by Ann Lee at Rome",
        "The airport in Rome was closed until 1800 UTC. | opening happened of airport in Rome",
        // one runs for office, not to it; a medium is no doer; whose are unknown do nothing
        "Ann Lee ran for office. | election happened by Ann Lee",
        "The court read a Facebook post on Monday. | ~~",
        "Groups whose members attacked Bo Ruiz were there. | ~~",
        // an act of no type needs its doer, what is done, and that it is done once
        "Ann Lee wore a hat. Ann Lee faced a problem. Ann Lee dropped the plan. | conduct happened by Ann Lee",
        "“I cancelled the show,” Ann Lee said. Ann Lee took part, providing an example. | ~~",
        // what is so, what is only spoken of, what nearly came about, and what is yet to come
        "Acme bans phones. Ann Lee opposed leaving Rome. | travel hypothetical by Ann Lee at Rome",
        "Bo Ruiz almost died. Ann Lee paid Bo Ruiz to visit Rome. | death-injury negated of Bo Ruiz; economic happened by Ann Lee of Bo Ruiz",
        "In his statement, Bo Ruiz praised the 2025 election. | ~~",
        "The firm fired Bo Ruiz, shut down all the shops and hired Ann Lee. | appointment happened by firm of Bo Ruiz; opening happened by firm of all the shops; appointment happened by firm of Ann Lee",
        "Doctors praised patients treated with pills. Ann Lee has run the shop since 2018. | ~~",
        "Ann Lee was able to visit Rome. | visit happened by Ann Lee at Rome",
        "Ann Lee was unable to visit Rome. A deal with Acme may help. | visit negated by Ann Lee at Rome",
        // words are no blows; who wins does not lose
        "Ann Lee attacked Bo Ruiz for the noise. | communication happened by Ann Lee of Bo Ruiz",
        "Ann Lee won the election. Later Ann Lee lost the election. | election happened by Ann Lee; election happened by Ann Lee",
        "Ann Lee works. Ann Lee painted the old bridge. | conduct happened by Ann Lee of old bridge",
        // "when" dates its clause; hours before a day's hour are of the day; a sentence is no date
        "Ann Lee met voters in 2004, when Bo Ruiz visited Rome. | meeting happened by Ann Lee of voters on 2004; visit happened by Bo Ruiz at Rome on 2004",
        "Ann Lee left Rome before 11 a.m. on Monday. | travel happened by Ann Lee at Rome on 2025-03-24",
        "A court in Kenya jailed Bo Ruiz at 8 p.m. | detention happened by a court in Kenya of Bo Ruiz",
        "Before Bo Ruiz’s arrest, on Monday a suit was filed by Ann Lee. | arrest happened of Bo Ruiz; legal-dispute happened by Ann Lee on 2025-03-24",
        // "today" in a quotation is the day of the speech, where that is told
        "Ann Lee said on Monday: “I visited Rome today.” | visit happened by Ann Lee at Rome on 2025-03-24",
        "“I visited Rome today,” Ann Lee said. | visit happened by Ann Lee at Rome",
        // subjects that the trees hang elsewhere
        "On Monday in Rome, Ann Lee, a sister of Bo Ruiz, was sentenced by a court in Lima. | prosecution happened by a court in Lima of Ann Lee at Rome on 2025-03-24",
        "The law was passed two months after Acme Bank was acquired by Apex Bank. | legislation happened of law; economic happened by Apex Bank of Acme Bank",
        "Ann Lee was the first woman to be elected president. | election happened of Ann Lee",
        // people are no second place; what one is like, or is measured by, takes no part
        "A fire killed five children in a bus and two drivers. | death-injury happened of five children+two drivers",
        "Ann Lee visited Rome as a tourist, like Bo Ruiz. | visit happened by Ann Lee at Rome",
        "Bo Ruiz was shot in the head by Ann Lee. | attack happened by Ann Lee of Bo Ruiz",
        "Parliament passed the Clean Air Bill 2019 on Monday. | legislation happened by Parliament of Clean Air Bill on 2025-03-24",
        // nobody knows who "them" are
        "The panel voted to refer them to the Senate on Monday. | ~~",
        // the object of two verbs stands behind the second
        "Police arrested and questioned the student. | arrest happened by police of student; law-enforcement happened by police of student",
        "Ann Lee was handcuffed by the police. | detention happened by police of Ann Lee",
        "Ann Lee has not been charged with nor convicted of a crime. | prosecution negated of Ann Lee",
        "Ann Lee travelled to the United Nations. | travel happened by Ann Lee",
        // what begins or ends a suit is done at once
        "Acme Bank has filed a lawsuit against Apex Bank. | legal-dispute happened by Acme Bank of Apex Bank",
        "Ann Lee returned to Acme Bank. | appointment happened by Ann Lee",
        "Ann Lee has been on medical leave since January. | ~~",
        // what somebody is only asked not to do has neither happened nor been left
        "Ann Lee urged Bo Ruiz not to leave Rome. | ~~",
        "The army fired two missiles on Monday. | attack happened by army on 2025-03-24",
        // what somebody chose to do, of whom the graph knows nothing
        "The airplane was intending to land in Rome. | ~~",
        // a label that lost its noun
        "The navy reportedly saved 200 more on Monday. | ~~",
        // what is asked has not been told
        "Was Ann Lee arrested? | ~~",
        // what a quotation says people may do, or what it threatens
        "“If the rebels do not leave, the army can work with Chad,” Ann Lee said. | travel hypothetical by rebels; cooperation hypothetical by army",
        "Ann Lee met Bo Ruiz, with Cy Orr leaving Rome. | meeting happened by Ann Lee of Bo Ruiz; travel happened by Cy Orr at Rome",
      })
  void events(String text, String expected) {
    Extraction found = read(text);
    Map<String, String> labels = labels(found);
    assertThat(found.events().stream().map(e -> line(e, labels)).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Singer and painter Ann Lee visited Rome. | Ann Lee visits Rome",
        "The guards ordered Bo Ruiz to remove his T-shirt. | The guards order Bo Ruiz to remove his T-shirt",
        "Presidents Ann Lee and Bo Ruiz signed the treaty in Rome. | Ann Lee and Bo Ruiz sign the treaty in Rome",
        "The police arrested Bo Ruiz. | The police arrest Bo Ruiz",
        "The vote was held by Ann Lee. | The vote is held by Ann Lee",
        "Ann Waters resigned from Acme Bank. | Ann Waters resigns from Acme Bank",
        "Ann Lee made an appearance in March and June to unveil the plan. | Ann Lee makes an appearance to unveil the plan",
        "Ann Lee visited her mother in Rome during the last quarter. | Ann Lee visits her mother in Rome",
        "The July 17 death of Ann Lee shocked Rome. | July 17 death of Ann Lee",
      })
  void labelsOf(String text, String expected) {
    assertThat(read(text).events().get(0).label()).isEqualTo(expected);
  }

  static Map<String, String> labels(Extraction found) {
    Map<String, String> labels = new HashMap<>();
    for (Entity entity : found.entities()) {
      labels.put(entity.id(), entity.label());
    }
    return labels;
  }

  static String line(Event event, Map<String, String> labels) {
    List<String> parts = new ArrayList<>();
    parts.add(event.type() + " " + event.status().name().toLowerCase(Locale.ROOT));
    add(parts, "by", event.agents(), labels);
    add(parts, "of", event.affected(), labels);
    add(parts, "at", event.places(), labels);
    add(parts, "under", event.instruments(), labels);
    if (event.dating() != null && event.dating().start() != null) {
      parts.add("on " + event.dating().start());
    }
    return String.join(" ", parts);
  }

  private static void add(
      List<String> parts, String word, List<Argument> arguments, Map<String, String> labels) {
    if (!arguments.isEmpty()) {
      parts.add(
          word
              + " "
              + arguments.stream()
                  .map(argument -> String.valueOf(labels.get(argument.target())))
                  .collect(Collectors.joining("+")));
    }
  }

  @Test
  void whatIsToldOfSomeOfAGroupIsAboutTheGroup() {
    Extraction found = read("Ann Lee met Peruvian miners, some wearing masks of old paper.");
    assertThat(found.claims().get(0).about())
        .extracting(argument -> labels(found).get(argument.target()))
        .contains("Peruvian miners");
  }

  @Test
  void aRoleKnowsAllPlacesOfItsTitle() {
    Role role = read("The artist moved to Lima, where Ann Lee worked as an artist.").roles().get(0);
    assertThat(role.titles()).containsExactly(new Span(4, 10), new Span(53, 59));
    assertThat(role.label()).isEqualTo("Ann Lee: artist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ann Lee, who heads the Kenyan Red Cross, spoke. | Ann Lee: head, Kenyan Red Cross, 2025-03-28",
        "Ann Lee was appointed chairman in 2010. | Ann Lee: chairman, 2025-03-28, from 2010",
        "Ann Lee served as mayor from 2001 until 2005. | Ann Lee: mayor, from 2001, until 2005",
        "The Acme chairman Ann Lee resigned on Monday. | Ann Lee: chairman, Acme, until 2025-03-24",
        "Former U.S. senator Ann Lee waits for a candidate. | Ann Lee: Former U.S. senator, United States",
        "Ann Lee will become chairman. | Ann Lee: chairman",
        "President of Argentina Alberto Perez spoke. | Alberto Perez: President, Argentina, 2025-03-28",
        "Bo Ruiz was hired in 1975 by President Ann Lee. | Ann Lee: President",
        "Canada waits. A federal judge ruled. | a federal judge: federal judge, Canada, 2025-03-28",
        // who names is not named; of two names the nearer one is described
        "The board was chosen by King Bo Ruiz. | Bo Ruiz: King, 2025-03-28",
        "Ann Lee, president of Acme and formerly dean of Yale University, spoke. | Ann Lee: president, Acme, 2025-03-28; Ann Lee: formerly dean, Yale University",
        "Ann Lee and Bo Ruiz, formerly the mayor of Rome, spoke. | Bo Ruiz: formerly the mayor, Rome",
        "Ann Lee was minister under President Bo Ruiz. | Ann Lee: minister; Bo Ruiz: President, 2025-03-28",
        "General Ann Lee’s bid for the Liberal Party failed. | Ann Lee: General, 2025-03-28",
        // wished for, meant in general, told of long ago, or said after the name
        "Bo Ruiz endorsed Ann Lee as president of Kenya. | ~~",
        "No president ever left. Every justice waits. | ~~",
        "Former 2020 presidential candidate Ann Lee spoke. | Ann Lee: Former 2020 presidential candidate",
        "Chile waits. A call by President Ann Lee late in July to Kenya failed. | Ann Lee: President, 2025-03-28",
        // a portfolio ends before the name; nationality may follow "former"
        "Secretary of Justice Ann Lee spoke. | Ann Lee: Secretary of Justice, 2025-03-28",
        "Ann Lee, a former Kenyan security official, spoke. | Ann Lee: former Kenyan security official, Kenya",
        // a title inside another is the same post
        "Ann Lee, previously the Deputy Chief Minister of the state of Goa, India, died. | Ann Lee: previously the Deputy Chief Minister, Goa",
        "President Ann Lee of Kenya spoke. The president left. | Ann Lee: President, Kenya, 2025-03-28",
        // whoever "he" is, he holds the post; "where he is" is no part of it
        "After a year at sea, he came back and became Professor. | he: Professor, 2025-03-28",
        "The man lived in Lima, where he is Distinguished Professor of English. | man: Distinguished Professor of English, 2025-03-28",
        // who speaks before the post does not hold it; nor does who is told of beside it
        "((Ann Lee)) The current mayor, Bo Ruiz, came late in the term. | Bo Ruiz: mayor, 2025-03-28",
        "The prosecutor general of Lima, Ann Lee, spoke. | Ann Lee: prosecutor general, Lima, 2025-03-28",
        "They nominated Ann Lee for president and rapper Bo Ruiz for vice president. | Bo Ruiz: rapper, 2025-03-28",
        "Deputy Public Works Minister Ann Lee spoke. | Ann Lee: Deputy Public Works Minister, 2025-03-28",
        "An army removed then-prime-minister Ann Lee. | Ann Lee: then-prime-minister",
        "Ann Lee is a model of honesty. | ~~",
        "It is unusual for a president to speak. A prince would come to Lima. | ~~",
        "Kenya waits. Kenyan President Ann Lee spoke. The Peruvian president left. | Ann Lee: President, Kenya, 2025-03-28; Peruvian president: president, Peru, 2025-03-28",
        "Kenya waits. Chief Minister Ann Lee spoke. | Ann Lee: Chief Minister, 2025-03-28",
        // what one has been, one was; a surname is no trade; a driver of change drives nothing
        "Ann Lee has served as mayor of Rome. | Ann Lee: mayor, Rome",
        "Bo Baker and Ann Lee met. Later, Baker, Lee and singer Cy Orr left. | Cy Orr: singer, 2025-03-28",
        "Ann Lee was a major driver of change. They saw “A Tribute For a King”. | ~~",
        "Ann Lee, the foreign affairs minister of Peru, spoke. | Ann Lee: foreign affairs minister, Peru, 2025-03-28",
        // who is spoken of by an agent is none; what stands in brackets tells the same post
        "According to his agent, Ann Lee had left. | ~~",
        "MP (Member of Parliament) Ann Lee spoke. | Ann Lee: MP, Parliament, 2025-03-28",
        "Ann Lee is the Chief Technological Officer of Acme. | Ann Lee: Chief Technological Officer, Acme, 2025-03-28",
        "Union chairperson President Ann Lee spoke. | Ann Lee: President, 2025-03-28",
        // a body's name is no part of the title
        "Amazon Forest Research Institute Director Ann Lee spoke. | Ann Lee: Director, Amazon Forest Research Institute, 2025-03-28",
        // what one was in a list, one was all of
        "Ann Lee was a painter, a writer and a teacher. | Ann Lee: painter; Ann Lee: writer; Ann Lee: teacher",
        // a prize is no post, nor is what somebody poses as; to stand for a post is not to leave it
        "Ann Lee was named Best Actor. Bo Ruiz posed as a journalist. | ~~",
        "In 2008, Ann Lee stood as the nominee of the Liberal Party. | Ann Lee: nominee, Liberal Party",
        // "the artist" is the one that is named, else nobody
        "The artist moved to Lima. | ~~",
      })
  void roles(String text, String expected) {
    Extraction found = read(text);
    Map<String, String> labels = labels(found);
    assertThat(found.roles().stream().map(r -> line(r, labels)).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  static String line(Role role, Map<String, String> labels) {
    List<String> parts = new ArrayList<>(List.of(role.label()));
    for (Argument argument : java.util.Arrays.asList(role.organization(), role.jurisdiction())) {
      if (argument != null) {
        parts.add(String.valueOf(labels.get(argument.target())));
      }
    }
    if (role.asOf() != null) {
      parts.add(role.asOf().toString());
    }
    if (role.start() != null) {
      parts.add("from " + role.start().start());
    }
    if (role.end() != null) {
      parts.add("until " + role.end().start());
    }
    return String.join(", ", parts);
  }
}
