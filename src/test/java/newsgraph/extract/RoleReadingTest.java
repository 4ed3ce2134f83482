package newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import newsgraph.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles of invented sentences, read by the shipped models: whose, of what body, held when. */
class RoleReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // the dead hold no post, nor do those beside what they did
        "Mayor Ann Lee spoke. Lee died on Monday. | Ann Lee: Mayor",
        "Mayor Ann Lee spoke. Lee was later pronounced dead. | Ann Lee: Mayor",
        "The funeral of Mayor Ann Lee was held in Lima. | Ann Lee: Mayor",
        "Mayor Ann Lee spoke of the attempted murder of Bo Ruiz. | Ann Lee: Mayor, 2025-03-28",
        "Ann Lee died on Monday. Lee was married to the singer Bo Ruiz for years. | Bo Ruiz: singer",
        // "following the resignation of": it came to pass; a call for it may not
        "The court met following the resignation of Governor Ann Lee. | Ann Lee: Governor",
        "Crowds called for the resignation of Governor Ann Lee. | Ann Lee: Governor, 2025-03-28",
        // whoever hopes to be mayor or is put forward for it is none
        "Ann Lee hopes to be mayor of Rome. Bo Ruiz, a singer, left. | Bo Ruiz: singer, 2025-03-28",
        "The party nominated Ann Lee, the famous singer, for president on the fourth ballot. | Ann Lee: singer, 2025-03-28",
        // told once that it is over, it is over
        "Ambassador Ann Lee waits. Lee previously served as an ambassador. | Ann Lee: Ambassador",
        "The now-former governor Ann Lee was elected as governor in 2010. | Ann Lee: former governor, from 2010",
        "President Franklin D. Roosevelt is on the coin. | Franklin D. Roosevelt: President",
        "Acme saw Ann Lee, the party’s 2018 nominee, in Lima. | Ann Lee: nominee, Acme",
        "Lee, who took over as chairman, is Ann Lee. | Ann Lee: chairman, 2025-03-28",
        // whoever is meant by nobody’s title is left out
        "A spokesperson told the paper. | ~~",
        "Officials went to the East Lima sheriff's station and the president's house. | ~~",
        "A detective for the Lima Sheriff's office left. | ~~",
        "The monarch is the head of state. Ann Lee is the only candidate in a hat. | ~~",
        "The boat was the MV Professor Ann Lee. | ~~",
        // two titles before one name, but not what another one stands for
        "Acme founder and director Ann Lee spoke. | Ann Lee: founder, Acme, 2025-03-28; Ann Lee: director, Acme, 2025-03-28",
        "Members chose Ann Lee for president and driver Bo Ruiz for treasurer. | Bo Ruiz: driver, 2025-03-28",
        "The post was about Ann Lee, the then chair and spokesperson for Acme. | Ann Lee: then chair and spokesperson, Acme; Ann Lee: then chair, Acme",
        // what one was, left or was the first to be; what one is to the speaker
        "Ann Gill, who was a candidate in the primary, ended her campaign. | Ann Gill: candidate",
        "Ann Lee, the U.S. special envoy for Kenya, resigned without a word. | Ann Lee: special envoy, United States",
        "Mayor Ann Lee refused to resign. | Ann Lee: Mayor, 2025-03-28",
        "Ann Lee became the first woman to serve as mayor of Rome. | Ann Lee: mayor, Rome",
        "Ministers were appointed by the king. They thank Ann Lee for being our boss. | ~~",
        "My father is a doctor. | ~~",
        "In 1984, Ann Lee won the vote, making her the Liberal Party’s candidate. | Ann Lee: candidate, Liberal Party",
        "If elected, Ann Lee would be the first woman to serve as mayor of Rome. | ~~",
        "Ann Lee is a doctor. She previously served as mayor of Rome. | Ann Lee: doctor, 2025-03-28; Ann Lee: mayor, Rome",
        // who is no one else than somebody named; of what nobody can tell; who only criticizes
        "A judge in Lima spoke. Judge Ann Lee banned it. | Ann Lee: Judge, 2025-03-28",
        "Ann Lee, a member of the old team, spoke. Bo Ruiz is a critic of it. | ~~",
        "The film critic Bo Ruiz spoke. | Bo Ruiz: film critic, 2025-03-28",
        // whole titles
        "Court Commissioner Ann Lee spoke. | Ann Lee: Court Commissioner, 2025-03-28",
        "Its author, civil and environmental engineering professor Ann Lee, spoke. | Ann Lee: civil and environmental engineering professor, 2025-03-28",
        "The study's author, doctoral candidate Ann Lee, spoke. | Ann Lee: author, 2025-03-28; Ann Lee: doctoral candidate, 2025-03-28",
        "Yale University pop culture professor Ann Lee spoke. | Ann Lee: pop culture professor, Yale University, 2025-03-28",
        "Ann Lee, the minister for East African Affairs, spoke. | Ann Lee: minister for East African Affairs, 2025-03-28",
        "Police and Crime Commissioner Ann Lee spoke. | Ann Lee: Police and Crime Commissioner, 2025-03-28",
        "The trade and industry commissioner Ann Lee spoke. | Ann Lee: trade and industry commissioner, 2025-03-28",
        "Lord Mayor candidate Ann Lee spoke. | Ann Lee: Lord Mayor candidate, 2025-03-28",
        "Road Transport and Bridges Minister Ann Lee spoke. | Ann Lee: Road Transport and Bridges Minister, 2025-03-28",
        "The 2018 gubernatorial candidate Ann Lee spoke. | Ann Lee: gubernatorial candidate",
        "He met Ann Lee, a potential presidential candidate. | Ann Lee: potential presidential candidate, 2025-03-28",
        "United States Attorney Ann Lee spoke. | Ann Lee: United States Attorney, United States, 2025-03-28",
        // whom somebody backed is somebody else
        "Bo Ruiz was not the candidate Gill initially backed. | ~~",
        // whoever is among the dead, lost a title or is no longer what it says; "former" of two
        // posts
        "One of the deceased was Ann Lee, a director of Acme. | Ann Lee: director, Acme",
        "Princess Ann Lee spoke. Princess Lee no longer holds a title. | Ann Lee: Princess",
        "Former Peruvian governor and Senator Ann Lee spoke. | Ann Lee: Former Peruvian governor and Senator",
        "Ann Lee is known for her role as chairman of Acme during the 2010 flood. | Ann Lee: chairman, Acme",
        "Other victims included Ann Lee, an airport officer. | Ann Lee: airport officer",
        "He loves the music of the classical composer Bo Gill. | Bo Gill: classical composer",
        "Lead author Ann Lee of Yale University spoke. | Ann Lee: Lead author, 2025-03-28",
        "A study of the Royal Medical Society came. Society President Ann Lee spoke. | Ann Lee: President, Royal Medical Society, 2025-03-28",
        "Ann Lee worked in Rome. His brother is a doctor. | ~~",
        "Ann Lee, a member of Acme Corp. all her life, was arrested after leaving Acme Corp. on Monday. | Ann Lee: member, Acme Corp.",
        "Ann Lee, founder of Acme Corp., has resigned. | Ann Lee: founder, Acme Corp., 2025-03-28",
        // a judgement is no post
        "Ann Lee is the most dangerous president ever. | ~~",
        // whose body or place it is
        "Ann Lee, the South Sudanese minister for Trade, spoke. | Ann Lee: South Sudanese minister for Trade, 2025-03-28",
        "Ann Lee, director of the Peruvian Guard Corps-North Force, spoke. | Ann Lee: director, Peruvian Guard Corps-North Force, 2025-03-28",
        "President Ann Lee of the Liberal Party spoke. | Ann Lee: President, 2025-03-28",
        "Ann Lee, a spokeswoman for the police department of Lima, spoke. | Ann Lee: spokeswoman, police department of Lima, 2025-03-28",
        "The president of the Peruvian League for the Defence of Human Rights, Bo Ruiz, spoke. | Bo Ruiz: president, Peruvian League for the Defence of Human Rights, 2025-03-28",
        "Ann Lee, mayor of the Peruvian city of Lima, spoke. | Ann Lee: mayor, Lima, 2025-03-28",
        "Ann Lee, director of Peru’s Centre for Health, spoke. | Ann Lee: director, Centre for Health, 2025-03-28",
        "Ann Lee is an adviser to Peru’s popular Liberal president Bo Ruiz. | Ann Lee: adviser to Peru’s popular Liberal president Bo Ruiz, 2025-03-28; Bo Ruiz: president, Peru, 2025-03-28",
        "Ann Lee served as manager for the U.S. senator Bo Ruiz. | Ann Lee: manager for the U.S. senator Bo Ruiz; Bo Ruiz: senator, United States, 2025-03-28",
        "Ann Lee was sworn in as governor at noon today in the Supreme Court. | Ann Lee: governor, 2025-03-28, from 2025-03-28",
      })
  void roles(String text, String expected) {
    Extraction found = ReadingTest.read(text);
    Map<String, String> labels = ReadingTest.labels(found);
    assertThat(
            found.roles().stream()
                .map(role -> ReadingTest.line(role, labels))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // what belongs to the title, and what does not
        "Anti-war activist Ann Lee met the editorial director, Bo Ruiz. | Ann Lee: Anti-war activist, 2025-03-28; Bo Ruiz: editorial director, 2025-03-28",
        "Real estate developer Ann Lee met Bo Ruiz, the first author. | Ann Lee: Real estate developer, 2025-03-28; Bo Ruiz: first author, 2025-03-28",
        "Charismatic director Ann Lee spoke. | Ann Lee: director, 2025-03-28",
        "Presumptive Republican presidential nominee Ann Lee met Republican Senator Bo Ruiz. | Ann Lee: Presumptive Republican presidential nominee, 2025-03-28; Bo Ruiz: Senator, 2025-03-28",
        "His running mate Governor Ann Lee spoke. | Ann Lee: Governor, 2025-03-28",
        "Ann Lee, director of global news for Acme, met Bo Ruiz, a professor of surgery at Yale University. | Ann Lee: director of global news, Acme, 2025-03-28; Bo Ruiz: professor of surgery, Yale University, 2025-03-28",
        "White House spokesman Ann Lee met Speaker of the House Bo Ruiz. | Ann Lee: White House spokesman, 2025-03-28; Bo Ruiz: Speaker of the House, 2025-03-28",
        "First Prime Minister Prince Bo Ruiz spoke. | Bo Ruiz: First Prime Minister, 2025-03-28; Bo Ruiz: Prince, 2025-03-28",
        "Ann Lee, who heads Acme Corp., met Bo Ruiz, who leads Yale University. | Ann Lee: head, Acme Corp., 2025-03-28",
        // what is taught, but not where or when
        "Ann Lee, Yale University associate professor of art history, met Bo Ruiz, a lecturer in law at Yale University. | Ann Lee: associate professor of art history, Yale University, 2025-03-28; Bo Ruiz: lecturer in law, Yale University, 2025-03-28",
        "Ann Lee, a teacher of French, met Bo Ruiz, a Yale University instructor in English. | Ann Lee: teacher of French, 2025-03-28; Bo Ruiz: instructor in English, Yale University, 2025-03-28",
        "Ann Lee, a teacher in prison, met Bo Ruiz, a professor in Rome, and Cy Orr, a professor in June. | Ann Lee: teacher, 2025-03-28; Bo Ruiz: professor, 2025-03-28; Cy Orr: professor, 2025-03-28",
        "Ann Lee, a professor of law and friend of Bo Ruiz, spoke. | Ann Lee: professor of law, 2025-03-28",
        "Ann Lee, editor at large at Acme Corp., spoke. | Ann Lee: editor at large, Acme Corp., 2025-03-28",
        // both halves
        "The singer-songwriter Ann Lee spoke. Attorney-general Cy Orr left. | Ann Lee: singer-songwriter, 2025-03-28; Cy Orr: Attorney-general, 2025-03-28",
        "Acme director General Bo Ruiz spoke. | Bo Ruiz: director, Acme, 2025-03-28; Bo Ruiz: General, 2025-03-28",
        // whose side they take is no title
        "The pro-Peru senator Ann Lee met camp candidate Bo Ruiz. | Ann Lee: senator, 2025-03-28; Bo Ruiz: candidate, 2025-03-28",
        "Acme President and Chief Executive Officer, Ann Lee, spoke. | Ann Lee: President, Acme, 2025-03-28; Ann Lee: Chief Executive Officer, Acme, 2025-03-28",
        "Acme’s veteran director Bo Ruiz spoke. | Bo Ruiz: director, Acme, 2025-03-28",
        // whose body, whose place
        "Ann Lee, a representative for the Lima Sheriff's office, spoke. | Ann Lee: representative, Lima Sheriff's office, 2025-03-28",
        "Ann Lee, a representative for the LA Sheriff's office, spoke. | Ann Lee: representative, LA Sheriff's office, 2025-03-28",
        "Ann Lee, a spokesman for the mayor's office, spoke. | Ann Lee: spokesman, mayor's office, 2025-03-28",
        "Ann Lee wrote to Acme's board of directors stating that it is over. Bo Ruiz is the chairman of the board. | Bo Ruiz: chairman, Acme's board of directors, 2025-03-28",
        "Labour Party leader Ann Lee met Organisation of Islamic Cooperation (OIC) head Bo Ruiz. | Ann Lee: leader, Labour Party, 2025-03-28; Bo Ruiz: head, Organisation of Islamic Cooperation, 2025-03-28",
        "AU trade and industry commissioner Ann Lee spoke. | Ann Lee: trade and industry commissioner, AU, 2025-03-28",
        "The Green Party met. Ann Lee, the party’s nominee, spoke. | Ann Lee: nominee, Green Party, 2025-03-28",
        "Ann Lee, founder and chief executive of Acme Corp., spoke. | Ann Lee: founder, Acme Corp., 2025-03-28; Ann Lee: chief executive, Acme Corp., 2025-03-28",
        "Ann Lee, Yale University’s president and chief executive, spoke. | Ann Lee: president, Yale University, 2025-03-28; Ann Lee: chief executive, Yale University, 2025-03-28",
        "Ann Lee, chairman of New York-based Delta Corp., spoke. | Ann Lee: chairman, Delta Corp., 2025-03-28",
        "Ann Lee, a treasurer, is in Kenya. | Ann Lee: treasurer, 2025-03-28",
        "Ann Lee, vice president of the advocacy group Defenders of Wildlife, met a Los Angeles County sheriff’s deputy. | Ann Lee: vice president, Defenders of Wildlife, 2025-03-28",
        "Ann Lee, a union leader and founder of Acme Corp., spoke. | Ann Lee: union leader, 2025-03-28; Ann Lee: founder, Acme Corp., 2025-03-28",
        "Ann Lee, a Senator from Colorado, met Representative Bo Ruiz, Democrat of California. | Ann Lee: Senator, Colorado, 2025-03-28; Bo Ruiz: Representative, California, 2025-03-28",
        "Peruvian president Ann Lee and energy minister Bo Ruiz met in Egypt. | Ann Lee: president, Peru, 2025-03-28; Bo Ruiz: energy minister, Peru, 2025-03-28",
        "A spokesman for the Lima, Peru-based company spoke. Ann Lee is an aide to U.S. Trade Representative Bo Ruiz. | Ann Lee: aide, United States, 2025-03-28; Bo Ruiz: Trade Representative, United States, 2025-03-28",
        // who holds it, and who only might
        "Should Ann Lee become president, taxes will rise. | ~~",
        "Ann Lee is unfit to be commander in chief. I will be governor, she said. | ~~",
        "Ann Lee said: I will pick a woman to be vice president. | ~~",
        "Ann Lee, the presidential nominee’s eldest daughter, met Bo Ruiz, the son of a lawyer. | ~~",
        "Ann Lee succeeded Bo Ruiz as president of Acme Corp. | Ann Lee: president, Acme Corp, 2025-03-28",
        "Ann Lee apologised for having an idiot as minister. | ~~",
        "Ann Lee, founder of Acme Corp., resigned as chairman last year. | Ann Lee: founder, Acme Corp., 2025-03-28; Ann Lee: chairman, until 2024",
        "Ann Lee is currently serving as the junior Senator from New York; in 2009 she came. | Ann Lee: junior Senator, New York, 2025-03-28",
        "Former presidential candidate Senator Ann Lee met dean Bo Ruiz. | Ann Lee: Senator, 2025-03-28; Bo Ruiz: dean, 2025-03-28",
        "Senator Ann Lee said the storm had hit Lima in 1990. | Ann Lee: Senator, 2025-03-28",
        "He was nominated to the court in 1975 by President Ann Lee. | Ann Lee: President",
        "Ann Lee is a former dean and current mayor of Lima. | Ann Lee: former dean; Ann Lee: mayor, Lima, 2025-03-28",
        "President Barack Obama was in Kenya. | Barack Obama: President",
        "The former Acme Motor Works chairman Ann Lee met former United States Senator Bo Ruiz. | Ann Lee: former Acme Motor Works chairman, Acme Motor Works; Bo Ruiz: former United States Senator, United States",
        "Ann Lee, a former Acme official, met then-New Jersey Governor Bo Ruiz. | Ann Lee: former Acme official; Bo Ruiz: then-New Jersey Governor, New Jersey"
      })
  void aTitleIsWholeAndItsBodyIsTold(String text, String expected) {
    roles(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a relative bears the full name; a given name after a royal title is another’s
        "Ann Lee won. Her brother Bo Lee waits. Later, Lee spoke. | Ann Lee = Lee",
        "Mayor Ann Lee met Senator Bo Lee. Then Mayor Lee left. | Ann Lee = Lee",
        "Selim Müller spoke. Muller left. | Selim Müller = Muller",
      })
  void names(String text, String expected) {
    String[] names = expected.split(" = ");
    Extraction found = ReadingTest.read(text);
    int last = text.lastIndexOf(names[1]);
    String label =
        found.mentions().stream()
            .filter(mention -> mention.span().begin() == last)
            .map(mention -> ReadingTest.labels(found).get(mention.entities().get(0)))
            .findFirst()
            .orElse("-");
    assertThat(label).isEqualTo(names[0]);
  }
}
