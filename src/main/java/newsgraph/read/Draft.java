package newsgraph.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import newsgraph.model.Article;
import newsgraph.model.Zone;
import org.jspecify.annotations.Nullable;

/** What a format gives of an article, before it is checked and zoned. */
record Draft(
    String source,
    String id,
    String text,
    @Nullable String title,
    @Nullable String date,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String author,
    List<String> remarks) {

  /** The article, or why it is none. */
  ReadResult finish() {
    if (text.length() > Limits.TEXT) {
      return skipped("longer than " + Limits.TEXT + " characters");
    }
    if (text.isBlank()) {
      return skipped("empty");
    }
    if (Characters.isBinary(text)) {
      return skipped("binary, not text");
    }
    String clean = Characters.clean(text);
    String other = Languages.otherThanEnglish(clean);
    if (other != null) {
      return skipped("language: looks like " + other);
    }
    List<String> said = new ArrayList<>(remarks);
    LocalDate published = published(said);
    Zones zones = Zones.of(clean, known(title), published);
    if (zones.zones().stream().noneMatch(zone -> hasWord(zone, clean))) {
      return skipped("no word found");
    }
    return new ReadResult.Read(article(clean, zones, published, known(url, said)), said);
  }

  private Article article(
      String clean, Zones zones, @Nullable LocalDate published, @Nullable String known) {
    String headline = zones.headline();
    String byline = zones.byline();
    return new Article(
        source,
        Characters.clean(id),
        clean,
        sha256(clean),
        known(title) == null ? headline : known(title),
        published,
        zones.datelineDate(),
        zones.dateline(),
        known,
        known(publisher),
        known(author) == null ? byline : known(author),
        zones.credits(),
        zones.posts(),
        zones.zones());
  }

  private ReadResult skipped(String reason) {
    return new ReadResult.Skipped(source, reason);
  }

  private @Nullable LocalDate published(List<String> said) {
    String given = known(date);
    if (given == null) {
      return null;
    }
    LocalDate read = Dates.read(given);
    if (read == null) {
      said.add("date ignored, not a date: " + abridged(given));
    }
    return read;
  }

  private static @Nullable String known(@Nullable String url, List<String> said) {
    String given = known(url);
    if (given == null || given.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      return given;
    }
    said.add("url ignored, not http(s): " + abridged(given));
    return null;
  }

  private static @Nullable String known(@Nullable String value) {
    return value == null || value.isBlank() ? null : Characters.clean(value).strip();
  }

  private static String abridged(String value) {
    return value.length() > 60 ? value.substring(0, 60) + "…" : value;
  }

  /** A word is the least: a corpus may hold headings as articles. */
  private static boolean hasWord(Zone zone, String text) {
    return zone.kind().isRead() && zone.span().of(text).chars().anyMatch(Character::isLetter);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
