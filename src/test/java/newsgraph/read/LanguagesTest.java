package newsgraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French | Le ministre a déclaré lundi que le pont sur la rivière sera fermé pendant deux semaines, selon les services de la ville.",
        "German | Der Bürgermeister sagte am Montag, dass die Brücke über den Fluss für zwei Wochen gesperrt wird, weil sie nicht sicher ist.",
        "Spanish | El alcalde dijo el lunes que el puente sobre el río se cerrará durante dos semanas por las obras de la ciudad.",
        "Italian | Il sindaco ha detto lunedì che il ponte sul fiume sarà chiuso per due settimane a causa dei lavori della città.",
        "Portuguese | O prefeito disse na segunda-feira que a ponte sobre o rio não será aberta por duas semanas, por causa das obras da cidade.",
        "Dutch | De burgemeester zei op maandag dat de brug over de rivier twee weken dicht is omdat het niet veilig is voor het verkeer.",
        "Swedish | Borgmästaren sade på måndagen att bron över floden är stängd i två veckor och att det inte är säkert för trafiken som kör där.",
        "Polish | Burmistrz powiedział w poniedziałek, że most na rzece jest zamknięty na dwa tygodnie i nie wiadomo, czy to już koniec prac.",
        "Turkish | Belediye başkanı pazartesi günü köprünün iki hafta için kapalı olduğunu ve bu yolun daha sonra açık olacak gibi göründüğünü dedi.",
        "Indonesian | Wali kota mengatakan pada hari Senin bahwa jembatan di sungai itu akan ditutup untuk dua minggu karena tidak aman dan sudah tua.",
        "Russian | Мэр города заявил в понедельник, что мост через реку будет закрыт на две недели.",
        "Arabic | قال رئيس البلدية يوم الاثنين إن الجسر على النهر سيغلق لمدة أسبوعين بسبب أعمال الصيانة في المدينة.",
        "Chinese | 市长星期一表示，由于安全原因，河上的大桥将关闭两个星期。",
        "Japanese | 市長は月曜日、安全上の理由により川の橋を二週間閉鎖すると発表しました。",
      })
  void otherLanguages(String language, String text) {
    assertThat(Languages.otherThanEnglish(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor said on Monday that the bridge over the river will be closed for two weeks.",
        "Juan de la Cruz, José Luis de los Santos, María del Carmen and Jean-Pierre de La Tour met in El Puerto de la Cruz with Los Angeles officials and La Nación of Argentina.",
        "Stocks fall, oil rises, Fed waits\nBridge shut\nMinister quits\nFlood kills ten\nLakers win again\nRates held\nStrike ends",
        "O rose, thou art sick!\nThe invisible worm\nThat flies in the night,\nIn the howling storm",
        "Shr 61 cts vs 55 cts Net 726,000 vs 669,000 Nine mths Shr 1.78 dlrs vs 1.63 dlrs",
        "Bonjour!",
      })
  void english(String text) {
    assertThat(Languages.otherThanEnglish(text)).isNull();
  }
}
