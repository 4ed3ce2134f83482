package newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Which mentions speak of one thing, as far as is known; grows while the sieves run. */
final class Chains {
  private final List<Candidate> candidates;
  private final int[] parent;
  private final char[] gender;
  private final @Nullable EntityType[] type;
  private final boolean[] retyped;
  private final int[] size;
  private final boolean[] one;
  private final boolean[] several;
  private final double[] confidence;
  private final String[] method;
  private final Map<Integer, List<Integer>> others = new HashMap<>();

  Chains(List<Candidate> candidates) {
    this.candidates = candidates;
    int n = candidates.size();
    parent = new int[n];
    gender = new char[n];
    type = new EntityType[n];
    size = new int[n];
    retyped = new boolean[n];
    one = new boolean[n];
    several = new boolean[n];
    confidence = new double[n];
    method = new String[n];
    for (int i = 0; i < n; i++) {
      Candidate candidate = candidates.get(i);
      parent[i] = i;
      gender[i] = candidate.gender();
      type[i] = candidate.type();
      size[i] = 1;
      confidence[i] = candidate.confidence();
      method[i] =
          candidate.isName()
              ? "rule/name"
              : candidate.isPronoun() ? "rule/pronoun" : "rule/noun-phrase";
    }
  }

  int of(int i) {
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  boolean same(int a, int b) {
    return of(a) == of(b);
  }

  /** Ties a mention to the thing of an earlier found one. */
  void join(int mention, int antecedent, double sure, String how) {
    confidence[mention] = Math.min(confidence[mention], sure);
    method[mention] = how;
    int a = of(antecedent);
    int b = of(mention);
    if (a == b) {
      return;
    }
    parent[b] = a;
    size[a] += size[b];
    if (retyped[b]) {
      retype(a, Objects.requireNonNull(type[b]));
    }
    Candidate joined = candidates.get(mention);
    one[a] |= one[b] || (joined.isPronoun() && joined.gender() == 'n');
    several[a] |= several[b] || (joined.isPronoun() && joined.words().startsWith("the"));
    if (type[a] == null || (type[a] == EntityType.TOPIC && type[b] != null)) {
      type[a] = type[b];
    }
    if (gender[a] == '?' || gender[a] == '-') {
      gender[a] = gender[b] == '-' ? gender[a] : gender[b];
    }
  }

  /** What the thing is, whatever its names were taken for. */
  void retype(int i, EntityType known) {
    type[of(i)] = known;
    retyped[of(i)] = true;
  }

  /** What a pronoun tells, whatever the name was taken for. */
  void regender(int i, char known) {
    gender[of(i)] = known;
  }

  boolean isRetyped(int i) {
    return retyped[of(i)];
  }

  /** A second thing that the mention speaks of: "we". */
  void joinAlso(int mention, int antecedent) {
    others.computeIfAbsent(mention, i -> new ArrayList<>()).add(antecedent);
  }

  List<Integer> others(int mention) {
    return others.getOrDefault(mention, List.of());
  }

  char gender(int i) {
    return gender[of(i)];
  }

  @Nullable EntityType type(int i) {
    return type[of(i)];
  }

  /** Whether an "it" speaks of the thing. */
  boolean isOne(int i) {
    return one[of(i)];
  }

  /** Whether a "they" speaks of the thing. */
  boolean isSeveral(int i) {
    return several[of(i)];
  }

  int size(int i) {
    return size[of(i)];
  }

  boolean isAlone(int i) {
    return size(i) == 1;
  }

  double confidence(int i) {
    return confidence[i];
  }

  String method(int i) {
    return method[i];
  }

  Candidate candidate(int i) {
    return candidates.get(i);
  }

  int count() {
    return candidates.size();
  }

  /** Whether one thing can be male, female or neither in both. */
  boolean genderFits(int a, int b) {
    char x = gender(a);
    char y = gender(b);
    boolean open = x == '-' || y == '-' || x == y;
    return open || (x == '?' && y != 'n') || (y == '?' && x != 'n');
  }
}
