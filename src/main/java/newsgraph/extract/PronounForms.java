package newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The personal pronouns with gender and number. */
final class PronounForms {
  /** Gender m, f, n or, if it tells none, -; first and second person are - too. */
  record Form(char gender, boolean plural) {}

  private static final Map<String, Form> FORMS = forms();

  /** The pronoun of this form in lower case, or null. */
  static @Nullable Form of(String form) {
    return FORMS.get(form);
  }

  private static Map<String, Form> forms() {
    Map<String, Form> all = new HashMap<>();
    put(all, 'm', false, "he", "him", "his", "himself");
    put(all, 'f', false, "she", "her", "hers", "herself");
    put(all, 'n', false, "it", "its", "itself");
    put(all, '-', true, "they", "them", "their", "theirs", "themselves");
    put(all, '-', false, "i", "me", "my", "mine", "myself");
    put(all, '-', true, "we", "us", "our", "ours", "ourselves");
    put(all, '-', true, "you", "your", "yours", "yourself", "yourselves");
    return all;
  }

  private static void put(Map<String, Form> all, char gender, boolean plural, String... forms) {
    List.of(forms).forEach(form -> all.put(form, new Form(gender, plural)));
  }

  private PronounForms() {}
}
