package newsgraph.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies and places beside the posts of invented sentences, read by the shipped models. */
class RoleBodyTest {
  private final RoleReadingTest reading = new RoleReadingTest();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // the team of players and coaches; an adjective tells the team of a captain only
        "Peru coach Ann Lee met Kenya's goalkeeper Bo Ruiz. | Ann Lee: coach, Peru, 2025-03-28; Bo Ruiz: goalkeeper, Kenya, 2025-03-28",
        "Peruvian captain Ann Lee met Peruvian striker Bo Ruiz. | Ann Lee: captain, Peru, 2025-03-28; Bo Ruiz: Peruvian striker, 2025-03-28",
        "Bo Ruiz, Peru coach, spoke. | Bo Ruiz: coach, Peru, 2025-03-28",
        "Rovers' boss Ann Lee met Rovers sporting director Bo Ruiz. | Ann Lee: boss, Rovers, 2025-03-28; Bo Ruiz: sporting director, Rovers, 2025-03-28",
        "But Leeds director of rugby Ann Lee spoke. | Ann Lee: director of rugby, Leeds, 2025-03-28",
        "Young striker Ann Lee met injured captain Bo Ruiz. | Ann Lee: striker, 2025-03-28; Bo Ruiz: captain, 2025-03-28",
        // a body that only its post tells
        "He met Zedwell economist Ann Lee. | Ann Lee: economist, Zedwell, 2025-03-28",
        "Ann Lee, an economist at Zedwell Brunel, met Bo Ruiz, deputy chairman of Zedwell Gold. | Ann Lee: economist, Zedwell Brunel, 2025-03-28; Bo Ruiz: deputy chairman, Zedwell Gold, 2025-03-28",
        "Ann Lee, managing director of the consultancy Zedwell, spoke. | Ann Lee: managing director, Zedwell, 2025-03-28",
        "Ann Lee, president of domestic sales at 9th Planet Acme, spoke. | Ann Lee: president of domestic sales, 9th Planet Acme, 2025-03-28",
        "They met Zedwell's chief operating officer Ann Lee. | Ann Lee: chief operating officer, Zedwell, 2025-03-28",
        // a place that is led, covered or hosts
        "They met Hong Kong Chief Executive Ann Lee. | Ann Lee: Chief Executive, Hong Kong, 2025-03-28",
        "Ann Lee, Yale University's North America CEO, spoke. | Ann Lee: CEO, Yale University, North America, 2025-03-28",
        "Ann Lee, UK economist at Acme Bank, spoke. | Ann Lee: UK economist, Acme Bank, 2025-03-28",
        "Ann Lee, U.S. ambassador to Peru, spoke. | Ann Lee: ambassador to Peru, United States, 2025-03-28",
        // the body itself, not the one above it; both posts of one body
        "Ann Lee, head of the Air Force's Rescue Command, spoke. | Ann Lee: head, Air Force's Rescue Command, 2025-03-28",
        "Acme Corp. CEO and co-founder Ann Lee spoke. | Ann Lee: CEO, Acme Corp., 2025-03-28; Ann Lee: co-founder, Acme Corp., 2025-03-28",
        "Acme Corp. showed a phone. It works, said company CEO Ann Lee. | Ann Lee: CEO, Acme Corp., 2025-03-28",
        // what has no name belongs to the title
        "Ann Lee, chairman of the summer games awards, spoke. | Ann Lee: chairman of the summer games awards, 2025-03-28",
        "Bo Ruiz, the president of the African nation, left. | Bo Ruiz: president, 2025-03-28",
        "Ann Lee, spokesperson for the provincial governor, met Bo Ruiz, undersecretary to the prime minister. | Ann Lee: spokesperson for the provincial governor, 2025-03-28; Bo Ruiz: undersecretary to the prime minister, 2025-03-28",
        // fields
        "Ann Lee, minister of transport for Kenya, met the interior and overseas minister Bo Ruiz in Kenya. | Ann Lee: minister of transport, Kenya, 2025-03-28; Bo Ruiz: interior and overseas minister, Kenya, 2025-03-28",
        "Ann Lee, general counsel for procurement law, spoke. | Ann Lee: general counsel for procurement law, 2025-03-28",
        // prizes and praise are no posts; who was sacked is the one named there
        "Ann Lee was named best new director. The comeback king Bo Ruiz scored. | ~~",
        "He rejected talk of Ann Lee, recently sacked as Peru coach. | Ann Lee: coach, Peru",
      })
  void roles(String text, String expected) {
    reading.roles(text, expected);
  }
}
