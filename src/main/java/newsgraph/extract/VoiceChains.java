package newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.language.Document;
import newsgraph.language.Sentence;
import newsgraph.model.Claim;
import newsgraph.model.EntityType;
import newsgraph.model.Post;
import newsgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Ties I, we and you in quotations and posts to who speaks and who is spoken to. */
final class VoiceChains implements PronounChains.Voices {
  private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself", "yourselves");

  /** Who says "we" of a body: not a minister, who may mean the whole country. */
  private static final String SPEAKS_FOR =
      "(?is).*\\b(?:CEO|chief executive|chair(?:man|woman)|officer|spokes\\w+|(?:co-)?founder|"
          + "executive|manager|managing director)\\b.*";

  /** Words of somebody; mention numbers, -1 if unknown. */
  private record Voice(Span words, int speaker, int addressee) {}

  private final Document document;
  private final Chains chains;
  private final TreeMap<Integer, Voice> voices = new TreeMap<>();

  VoiceChains(
      Document document,
      List<Attribution> attributions,
      List<Quotation> quotations,
      Chains chains) {
    this.document = document;
    this.chains = chains;
    for (Attribution attribution : attributions) {
      if (attribution.form() != Claim.Form.INDIRECT && !attribution.nested()) {
        int speaker = mention(attribution.speaker());
        int addressee = mention(attribution.addressee());
        for (Span content : attribution.content()) {
          voices.putIfAbsent(content.begin(), new Voice(content, speaker, addressee));
        }
      }
    }
    for (Quotation quotation : quotations) {
      if (at(quotation.words()) == null) {
        voices.putIfAbsent(quotation.span().begin(), new Voice(quotation.span(), -1, -1));
      }
    }
    for (Post post : document.article().posts()) {
      int author = mention(post.author());
      int speaker = author >= 0 ? author : mention(post.handle());
      voices.put(post.content().begin(), new Voice(post.content(), speaker, -1));
    }
  }

  /**
   * The name or phrase in these words that their head belongs to; the last, for "Secretary Ann
   * Lee".
   */
  private int mention(@Nullable Span span) {
    int found = -1;
    for (int i = 0; span != null && i < chains.count(); i++) {
      Span own = chains.candidate(i).span();
      boolean exact = own.equals(span);
      boolean inside =
          span.contains(own) && (found < 0 || better(chains.candidate(i), chains.candidate(found)));
      if (exact) {
        return i;
      }
      if (inside || (own.contains(span) && found < 0)) {
        found = i;
      }
    }
    return found;
  }

  /** "Ann Lee" rather than "Peru" in "Peru's President Ann Lee, a doctor". */
  private static boolean better(Candidate candidate, Candidate than) {
    return candidate.type() == EntityType.PERSON && than.type() != EntityType.PERSON;
  }

  private @Nullable Voice at(Span words) {
    var entry = voices.floorEntry(words.begin());
    return entry != null && entry.getValue().words().contains(words) ? entry.getValue() : null;
  }

  @Override
  public boolean isPartyTo(Span words, int chain) {
    Voice voice = at(words);
    return voice != null && (is(voice.speaker(), chain) || is(voice.addressee(), chain));
  }

  private boolean is(int mention, int chain) {
    return mention >= 0 && chains.of(mention) == chain;
  }

  @Override
  public boolean isSaidBy(Span words, int mention) {
    Voice voice = at(words);
    return voice != null && voice.speaker() == mention;
  }

  @Override
  public boolean isTag(Span name) {
    String text = document.text();
    int begin = name.begin();
    int end = name.end();
    boolean first = begin == 0 || text.charAt(begin - 1) == '\n';
    boolean bracketed = begin > 0 && text.charAt(begin - 1) == '(' && text.startsWith(")", end);
    return bracketed || (first && text.startsWith(":", end));
  }

  @Override
  public boolean isOneVoice(Span words, Span others) {
    return at(words) == at(others);
  }

  void run() {
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < chains.count(); i++) {
      Candidate pronoun = chains.candidate(i);
      Voice voice = at(pronoun.span());
      if (!pronoun.isPronoun() || PronounChains.isThird(pronoun)) {
        continue;
      }
      if (voice == null) {
        unknown.add(i);
      } else if (FIRST.contains(pronoun.words()) && voice.speaker() >= 0) {
        chains.join(i, voice.speaker(), 0.9, "rule/speaker");
      } else if (WE.contains(pronoun.words()) && voice.speaker() >= 0) {
        we(i, voice);
      } else if (YOU.contains(pronoun.words())) {
        you(i, voice);
      }
    }
    new Interviews(document, chains).run(unknown);
  }

  /** The speaker, with whom "I" was joined to before: "President Lee and I … we". */
  private void we(int i, Voice voice) {
    int with = company(i, voice);
    int body = with < 0 ? body(voice.speaker()) : -1;
    chains.join(i, body >= 0 ? body : voice.speaker(), 0.7, "rule/speaker");
    if (body >= 0) {
      chains.joinAlso(i, voice.speaker());
    } else if (with >= 0) {
      chains.joinAlso(i, with);
    }
  }

  private int company(int i, Voice voice) {
    for (int j = i - 1; j >= 0 && voice.words().contains(chains.candidate(j).span()); j--) {
      Candidate self = chains.candidate(j);
      Sentence sentence = self.sentence();
      boolean joined =
          sentence != null
              && self.token() > 1
              && sentence.token(self.token() - 1).form().equals("and");
      if (!self.words().equals("i") || sentence == null || !joined) {
        continue;
      }
      Span before = sentence.token(self.token() - 2).span();
      for (int k = j - 1; k >= 0 && chains.candidate(k).number() == self.number(); k--) {
        boolean person = chains.type(k) == EntityType.PERSON;
        if (person && chains.candidate(k).span().end() == before.end()) {
          return k;
        }
      }
    }
    return -1;
  }

  /** The company of whose head or spokesman the article quotes: "Acme's chairman Ann Lee". */
  private int body(int speaker) {
    for (int j = 0; j < chains.count(); j++) {
      Candidate described = chains.candidate(j);
      if (chains.same(j, speaker) && described.extent().of(document.text()).matches(SPEAKS_FOR)) {
        for (int k = 0; k < chains.count(); k++) {
          Candidate body = chains.candidate(k);
          if (body.isName()
              && chains.type(k) == EntityType.ORGANIZATION
              && described.extent().contains(body.span())) {
            return k;
          }
        }
      }
    }
    return -1;
  }

  /** To whom it is said, if the article tells; else a person of whom the quotation spoke before. */
  private void you(int i, Voice voice) {
    if (voice.addressee() >= 0) {
      chains.join(i, voice.addressee(), 0.75, "rule/addressee");
      return;
    }
    for (int j = i - 1; j >= 0 && voice.words().contains(chains.candidate(j).span()); j--) {
      Candidate other = chains.candidate(j);
      if (YOU.contains(other.words())) {
        chains.join(i, j, 0.7, "rule/addressee");
        return;
      }
      if (other.isNominal() && chains.type(j) == EntityType.GROUP && isRecipient(other)) {
        chains.join(i, j, 0.6, "rule/addressee");
        return;
      }
    }
  }

  /** "a message to the rebels: …" */
  private static boolean isRecipient(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    return sentence != null
        && sentence.children(candidate.token(), "case").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("to"));
  }
}
