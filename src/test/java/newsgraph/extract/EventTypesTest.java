package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events of invented sentences, read by the shipped models, are told, and of what type. */
class EventTypesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // one happening in two rows
        "Ann Lee resigned in Rome on Monday. Bo Ruiz criticized the departure of Ann Lee. | appointment happened",
        "Ann Lee interviewed Bo Ruiz. Bo Ruiz was interviewed by Ann Lee. | communication happened",
        "Bo Ruiz was murdered in Rome. Bo Ruiz died in 2015. | attack happened",
        // senses: to seek clemency is no trial, to tell is no election, to move abroad no journey
        "Ann Lee moved to Canada in 1999. | migration happened",
        "Ann Lee recounted the votes. | election happened",
        "Acme released a new version of its browser. | opening happened",
        "Ann Lee co-founded Acme. | opening happened",
        "Ann Lee took office in 2015. | appointment happened",
        "Ann Lee assumed the presidency in 1999. | appointment happened",
        "The Queen suspended Parliament. | conduct happened",
        // an opinion is a court's or nobody's; a bill is no aid, a launch no deed of its guests
        "In her opinion, Bo Ruiz lied. | ~~",
        "Ann Lee sponsored the bill. | legislation happened",
        "Ann Lee attended the launch of the museum on Monday. | conduct happened",
        "Ann Lee organized the return of Bo Ruiz in 1980. | conduct happened",
        "Rebels celebrated their takeover of Rome. | conduct happened",
        "The driver left the road on Monday. | disaster happened",
        "Police searched the house of Bo Ruiz. | law-enforcement happened",
        "Ann Lee searched for a running mate. | ~~",
        "Ann Lee returned home to Rome. | travel happened",
        "Passengers in Rome were screened by police. | inspection happened",
        "The bank charged interest. | economic happened",
        // what is only wanted, or said of a sort of people; a noun alone
        "Bo Ruiz wants Ann Lee to resign or be impeached. | ~~",
        "Ann Lee said, \"A judge who jailed thousands does not deserve your vote.\" | ~~",
        "There was a strike. | ~~",
        // states
        "Rome has been held by rebels. The site hosted a million video clips. | ~~",
        // nobody in particular
        "Ann Lee is more popular than any mayor running against Bo Ruiz. | ~~",
        "The law protects people living in or visiting Rome. | ~~",
        "There is precedent for the U.S. President mediating disputes. | ~~",
        // what is told twice
        "Ann Lee died on Monday. Ann Lee died in a hospital in Rome. | death-injury happened",
        "Ann Lee took third place in 2018. Bo Ruiz lost to Ann Lee, who took third place in 2018. | conduct happened; conduct happened",
        "The minister said twenty people have been confirmed killed in Rome. | death-injury happened",
        "Ann Lee signed a decree. The decree signed by Ann Lee bans phones. | legislation happened",
        "Police arrived. Cy Orr was hurt before the police arrived. | travel happened; death-injury happened",
        "Bo Ruiz stabbed several people in Rome. Bo Ruiz attacked people. | attack happened",
        "Ann Lee signed a second deal. Ann Lee signed a third deal. | agreement happened; agreement happened",
        "The Senate voted 5 to 3 to send the bill to Ann Lee. | legislation happened",
        "The attacker was shot dead by police in Rome. He was shot in the head by an officer. | attack happened",
        "A jet crashed in Rome on Monday. The plane crashed near a lake. | disaster happened",
        // words that lead astray: to hold to account, to introduce a plan, to leave somebody a
        // thing
        "Ann Lee said the party would hold ministers to account. | ~~",
        "Ann Lee introduced an economic plan. Ann Lee instituted a policy. | communication happened; command happened",
        "Acme released a statement. | communication happened",
        "Ann Lee was married to Bo Ruiz. Ann Lee had stomach cancer. | ~~",
        "Ann Lee walked until evening. Ann Lee walked to Rome. | travel happened",
        "A house caught fire in Rome. Acme ordered extra masks. | disaster happened; economic happened",
        "Acme netted 66 seats. Ann Lee held the post of mayor. | election happened",
        "The patients were moved to Rome. Ann Lee moved to Lima. | transport happened; travel happened",
        "Ann Lee made several monetary transfers to Bo Ruiz. | economic happened",
        "Lima issued warrants on two men. | law-enforcement happened",
        // as many as before
        "A bomb killed 20 people in Rome. Officials said 20 people died. A storm hurt 20 people. | death-injury happened; death-injury happened",
        "Acme fired about 100 workers. Some 100 workers were sacked. | appointment happened",
        // a noun after a title is no verb, nor one after a noun
        "Writer and peace advocate Ann Lee died on Monday. | death-injury happened",
        "The ministers agreed to a future meet in Rome. | ~~",
        "It is the day of states holding elections. Ann Lee was catching a flight to Rome. | ~~",
        // what is a rule
        "People convicted of fraud are sent to Lima. The rule bans all flights to Rome. | ~~",
        "Historically, the army has not attacked Rome. | ~~",
        // sport: goals, cards, substitutes, matches
        "The striker and the goalkeeper argued with the referee. Rome opened the scoring at football on Monday. Cy Orr replaced Bo Ruiz at half-time. Rome hit back on Monday. | conduct happened; conduct happened; conduct happened",
        // talks, and what is done by a body of men that holds them
        "Ann Lee held talks with Bo Ruiz. A press conference was held by Acme on Monday. | meeting happened; communication happened",
        // what is ordered is bought; a petition, a campaign, a trial are not always of a court
        "Acme won an order for aircraft from Lima Air. Acme launched a petition. Acme launched a campaign to sell tea. The BBC ran a trial of the phone. | economic happened; communication happened; conduct happened; conduct happened",
        // to charge, to deny, to hold, to load, to name
        "Acme charged Lima Air for the costs. Ann Lee was denied a visa. The ship can hold 90 passengers. The page did not load. Ann Lee was named best actress. | economic happened; conduct happened; conduct happened",
        // to hit and to strike with weapons, storms, words
        "A missile hit Rome. A storm hit Rome. The group was hit by falling sales. Ann Lee hit out at Bo Ruiz. | attack happened; disaster happened; communication happened",
        "A tourist was raped in Rome. The manager rapped Bo Ruiz on Monday. | crime happened; communication happened",
        // what goes on trial, collapses, is named
        "Bo Ruiz went on trial on Monday. Acme collapsed on Monday. The officer, who was not named, died. | prosecution happened; economic happened; death-injury happened",
        // whom one strikes, and who strikes for pay
        "The van struck a group of people in Rome. Workers feared more strikes. Workers of the union joined the strike. | disaster happened; protest happened",
        // as far off as what is done there
        "Ann Lee will speak at the Liberal Party’s convention. | meeting scheduled",
      })
  void types(String text, String expected) {
    assertThat(
            ReadingTest.read(text).events().stream()
                .map(e -> e.type() + " " + e.status().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}
