package newsgraph.train;

import java.nio.file.Path;

/** Trains one of the shipped models: {@code TrainMain clusters DATA OUT}. */
public final class TrainMain {
  public static void main(String[] args) {
    Path data = Path.of(args[1]);
    Path out = Path.of(args[2]);
    switch (args[0]) {
      case "clusters" -> ClusterConversion.train(data, out);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private TrainMain() {}
}
