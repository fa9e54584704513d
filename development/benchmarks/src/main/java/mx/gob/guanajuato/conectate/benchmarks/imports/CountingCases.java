package mx.gob.guanajuato.conectate.benchmarks.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.gob.guanajuato.conectate.benchmarks.imports.Shell.Ran;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Comparison;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;
import mx.gob.guanajuato.conectate.generated.cases.GeneratedCases;

/** Counts a made-up whole-country file: ours beside unpacking it and counting its lines, and beside the same count in awk. */
public final class CountingCases implements Comparison {
    private static final int ROWS = 6_000_000;
    private static final int ROUNDS = 3;
    private static final String LAST_ONSET = "20220324";

    private static final List<String> USUAL = List.of("-Xmx256m");
    private static final List<String> IN_THE_DEMO = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final String AS_THE_DEMO = "— as the demo runs the service: first compiler, serial collector";

    private final Path root;

    public CountingCases(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String run() {
        try {
            Path folder = Files.createDirectories(root.resolve("development/benchmarks/target/import"));
            Path file = folder.resolve("220407COVID19MEXICO.zip");
            if (!Files.exists(file)) new GeneratedCases(1).write(file, ROWS);
            return table(file, script(folder));
        } catch (IOException e) {
            throw new UnusableInput("The file cannot be made: " + e.getMessage(), e);
        }
    }

    private static Path script(Path folder) throws IOException {
        try (var in = CountingCases.class.getResourceAsStream("count-cases.awk")) {
            return Files.write(folder.resolve("count-cases.awk"), in.readAllBytes());
        }
    }

    private String table(Path file, Path awk) throws IOException {
        var rows = new StringBuilder();
        String expected = Shell.run(List.of("sh", "-c", "zcat " + file + " | awk -v last=" + LAST_ONSET + " -f " + awk))
                .output();
        for (int round = 1; round <= ROUNDS; round++) rows.append(round(round, file, expected));
        return String.format(
                Locale.ROOT,
                "%,d generated rows, %,d MB as ZIP. Every count is the one of awk, area by area.%n%n"
                        + "| round | | s | rows a second | times zcat and wc | peak MB |%n"
                        + "| ---: | --- | ---: | ---: | ---: | ---: |%n%s",
                ROWS,
                Files.size(file) / 1_048_576,
                rows);
    }

    private String round(int round, Path file, String expected) {
        Ran lines = Shell.run(List.of("sh", "-c", "zcat " + file + " | wc -l"));
        if (Long.parseLong(lines.output().strip()) != ROWS + 1)
            throw new UnusableInput("The file has other lines than were written: " + lines.output());
        return row(round, "`zcat` and `wc -l`", lines, lines, "")
                + ours(round, "./conectate figures count", USUAL, file, lines, expected)
                + ours(round, AS_THE_DEMO, IN_THE_DEMO, file, lines, expected);
    }

    private String ours(int round, String what, List<String> options, Path file, Ran lines, String expected) {
        Path built = root.resolve("chatbot-service/target/quarkus-app");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                built + "/app/*:" + built + "/lib/main/*:" + built + "/lib/boot/*",
                "mx.gob.guanajuato.conectate.chatbot.command.FiguresProgram",
                "count",
                file.toString()));
        Ran ran = Shell.run(command);
        if (!ran.output().equals(expected))
            throw new UnusableInput("The counts differ from awk's:\n" + ran.output() + "\n" + expected);
        return row(round, what, ran, lines, "" + ran.peakMegabytes());
    }

    private static String row(int round, String what, Ran ran, Ran lines, String peak) {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %.1f | %,.0f | %.1f | %s |%n",
                round,
                what,
                ran.seconds(),
                ROWS / ran.seconds(),
                ran.seconds() / lines.seconds(),
                peak);
    }
}
