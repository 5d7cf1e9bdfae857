package org.lodegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.cli.config.SettingSources;
import org.lodegraph.cli.config.Settings;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidInputException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.watch.scan.Cause;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.ScanRequestParser;

class CommandLineRunnerTest {

    private static final Path NO_FILE = Path.of("no-such-folder", "lodegraph.properties");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Map<String, String> environment = Map.of();
    private RecordedProgram program = RecordedProgram.giving(List.of());

    @Test
    void servesOnLoopbackAndTheDefaultPortsByDefault() {
        assertThat(run("serve")).isZero();

        assertThat(program.calls()).containsExactly("serve");
        assertThat(program.settings())
                .isEqualTo(Settings.of(
                        new Settings.Listen("127.0.0.1", 7070, 7687, 7474),
                        new Settings.Store(Path.of("data"), Path.of("import"), null, false)));
    }

    @Test
    void takesEveryFlagOfTheServer() {
        assertThat(run(
                        "import",
                        "--host",
                        "::1",
                        "--port=1",
                        "--bolt-port=2",
                        "--browser-port=3",
                        "--data=d",
                        "--import=i",
                        "--neo4j-uri=bolt://db:7687",
                        "--neo4j-database=supply"))
                .isZero();

        assertThat(program.settings())
                .isEqualTo(Settings.of(
                        new Settings.Listen("::1", 1, 2, 3),
                        new Settings.Store(
                                Path.of("d"),
                                Path.of("i"),
                                new Settings.Server(URI.create("bolt://db:7687"), null, "supply"),
                                false)));
        assertThat(lines(out)).containsExactly("imported");
    }

    @Test
    void warmsUpByDefault() {
        assertThat(run("serve", "--warm-up", "false")).isZero();
        assertThat(program.settings().warmUp()).isFalse();
        assertThat(run("serve", "--warm-up", "perhaps")).isEqualTo(2);
        assertThat(err.toString()).contains("--warm-up", "perhaps", "true or false");
    }

    @Test
    void takesTheAccessFlags() {
        environment = Map.of("LODEGRAPH_ALLOW_HOST", "a.example,b.example", "LODEGRAPH_TOKEN_ALWAYS", "true");
        assertThat(run("serve", "--tls-certificate=c.pem", "--tls-key=k.pem")).isZero();
        assertThat(program.settings().access())
                .isEqualTo(new Settings.Access(
                        List.of("a.example", "b.example"), true, Path.of("c.pem"), Path.of("k.pem")));

        environment = Map.of();
        assertThat(run("serve", "--allow-host", "c.example", "--allow-host=d.example,e.example"))
                .isZero();
        assertThat(program.settings().access())
                .isEqualTo(new Settings.Access(List.of("c.example", "d.example", "e.example"), false, null, null));

        assertThat(run("serve", "--allow-host", "https://c.example")).isEqualTo(2);
        assertThat(run("serve", "--tls-key=k.pem")).isEqualTo(2);
        assertThat(lines(err)).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("lodegraph: "));
    }

    @Test
    void makesListsAndRevokesTokens() {
        program = RecordedProgram.giving(List.of(Map.of("id", "1f")));
        assertThat(run("token", "make", "--name", "ci", "--scope=write", "--data=d"))
                .isZero();
        assertThat(run("token", "list", "--data", "d")).isZero();
        assertThat(run("token", "revoke", "1f")).isZero();

        assertThat(program.calls()).containsExactly("make token d ci write", "tokens d", "revoke token data 1f");
        assertThat(lines(out)).containsExactly("lg_secret", "id", "1f", "revoked");
        assertThat(lines(err)).containsExactly("made it");
    }

    @Test
    void reportsWhatATokenLacks() {
        assertThat(run("token")).isEqualTo(2);
        assertThat(run("token", "make", "--name", "ci")).isEqualTo(2);
        assertThat(run("token", "revoke")).isEqualTo(2);
        assertThat(run("token", "mislay")).isEqualTo(2);
        assertThat(program.calls()).isEmpty();
        assertThat(lines(err)).hasSize(4).allSatisfy(line -> assertThat(line).startsWith("lodegraph: "));
    }

    @Test
    void checksTheTablesWithoutLoadingThemAndSaysSoInTheExitCode() {
        assertThat(run("import", "--check", "--import=i")).isZero();
        assertThat(run("import", "--check", "--import=broken")).isEqualTo(1);

        assertThat(program.calls()).containsExactly("check i", "check broken");
        assertThat(lines(out)).containsExactly("the report", "the report");
    }

    @Test
    void checksWhatTheDatabaseHoldsAndSaysSoInTheExitCode() {
        assertThat(run("check", "--data=d")).isZero();
        assertThat(run("check", "--import=broken")).isEqualTo(1);

        assertThat(program.calls()).containsExactly("check store", "check store");
        assertThat(lines(out)).containsExactly("the report", "the report");
    }

    @Test
    void sharesADatabaseOnlyWithTheFlag() {
        assertThat(run("import")).isZero();
        assertThat(program.settings().store().share()).isFalse();
        assertThat(run("import", "--share")).isZero();
        assertThat(program.settings().store().share()).isTrue();
    }

    @Test
    void derivesOnTheDatabaseThatTheFlagsName() {
        assertThat(run("derive", "--neo4j-uri=bolt://db:7687")).isZero();

        assertThat(program.calls()).containsExactly("derive");
        assertThat(server().address()).isEqualTo(URI.create("bolt://db:7687"));
        assertThat(lines(out)).containsExactly("derived");
    }

    @Test
    void takesMissingFlagsFromTheEnvironment() {
        environment = Map.of("LODEGRAPH_PORT", "8080", "LODEGRAPH_BOLT_PORT", "8081", "LODEGRAPH_NEO4J_USER", "ada");

        assertThat(run("serve", "--port", "9090", "--neo4j-uri", "bolt://db")).isZero();

        assertThat(program.settings().listen().port()).isEqualTo(9090); // the flag wins
        assertThat(program.settings().listen().boltPort()).isEqualTo(8081);
        assertThat(server().login()).isEqualTo(new Settings.Login("ada", ""));
    }

    @Test
    void logsInAsTheDefaultUserIfOnlyAPasswordIsSet() {
        environment = Map.of("LODEGRAPH_NEO4J_PASSWORD", "secret");

        run("serve", "--neo4j-uri", "bolt://db");

        assertThat(server().login()).isEqualTo(new Settings.Login("neo4j", "secret"));
    }

    @Test
    void refusesANameOfADatabaseWithoutItsServer() {
        assertThat(run("check", "--neo4j-database=supply")).isEqualTo(2);
        assertThat(err.toString()).contains("neo4j-database 'supply': expected --neo4j-uri with it");
    }

    private Settings.Server server() {
        return Objects.requireNonNull(program.settings().store().server());
    }

    @Test
    void takesTheKeyOfWebhooksFromTheEnvironmentAndHasNoFlagForIt() {
        String key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        environment = Map.of("LODEGRAPH_WEBHOOK_KEY", key);

        assertThat(run("serve")).isZero();
        assertThat(program.settings().scans().webhookKey()).isEqualTo(new Settings.WebhookKey(key));
        assertThat(run("serve", "--webhook-key", key)).isEqualTo(2);

        environment = Map.of("LODEGRAPH_WEBHOOK_KEY", "short");
        assertThat(run("scan")).isEqualTo(2);
        assertThat(err.toString()).contains("webhook-key '(hidden)'").doesNotContain("short");
    }

    @Test
    void rejectsAnInvalidValueOfTheEnvironment() {
        environment = Map.of("LODEGRAPH_PORT", "eighty");

        assertThat(run("serve")).isEqualTo(2);

        assertThat(program.calls()).isEmpty();
        assertThat(lines(err)).singleElement().asString().contains("--port", "'eighty'");
    }

    @Test
    void rejectsAnUnknownFlagInOneLine() {
        assertThat(run("serve", "--prot", "1")).isEqualTo(2);

        assertThat(program.calls()).isEmpty();
        assertThat(lines(err))
                .singleElement()
                .asString()
                .startsWith("lodegraph: Unknown option")
                .contains("--prot");
    }

    @Test
    void rejectsAnUnknownVerb() {
        assertThat(run("destroy")).isEqualTo(2);

        assertThat(lines(err)).singleElement().asString().contains("'destroy'", "see --help");
    }

    @Test
    void showsTheVerbsWithoutArguments() {
        assertThat(run()).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("serve", "import", "derive", "curate", "query");
    }

    @Test
    void helpIsAnAnswer() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString())
                .contains("serve", "import", "derive", "curate", "query", "LODEGRAPH_BOLT_PORT", "Exit codes");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyVerbHasItsHelp() {
        for (String verb : List.of("serve", "import", "check", "derive", "curate", "query", "scan", "report")) {
            assertThat(run(verb, "--help")).as(verb).isZero();
        }

        assertThat(out.toString())
                .contains(
                        "--neo4j-uri",
                        "--from",
                        "--param",
                        "table, csv, json",
                        "--fail-on",
                        "--scan-cron",
                        "--against");
        assertThat(program.calls()).isEmpty();
    }

    @Test
    void saysItsVersion() {
        assertThat(run("--version")).isZero();

        assertThat(lines(out)).containsExactly("lodegraph (built from source)"); // the version is in the jar
    }

    @Test
    void curateRequiresAFolder() {
        assertThat(run("curate", "--from", "releases")).isZero();
        assertThat(program.calls()).containsExactly("curate releases ./import");
        assertThat(lines(out)).containsExactly("curated");

        assertThat(run("curate", "--from", "releases", "--report")).isZero();
        assertThat(program.calls()).last().isEqualTo("compare releases ./import");
        assertThat(lines(err)).containsExactly("  half of it"); // progress is not an answer

        assertThat(run("curate")).isEqualTo(2);
        assertThat(err.toString()).contains("--from");
    }

    @Test
    void listsTheStatementsWithoutAName() {
        assertThat(run("query")).isZero();

        assertThat(lines(out)).containsExactly("catalog/list-minerals", "supply/list-shares");
    }

    @Test
    void passesParametersOn() {
        assertThat(run("query", "supply/list-shares", "--param", "mineral=cobalt", "--param", "stage=refining"))
                .isZero();

        assertThat(program.calls()).containsExactly("query supply/list-shares {mineral=cobalt, stage=refining}");
        assertThat(lines(out)).containsExactly("no rows");
    }

    @Test
    void printsATableInColumns() {
        program = RecordedProgram.giving(shares());

        assertThat(run("query", "supply/list-shares")).isZero();

        assertThat(lines(out))
                .containsExactly(
                        "iso3  share  since", //
                        "COD   0.75   2024-01-31",
                        "AUS"); // null as nothing, and no trailing spaces
    }

    @Test
    void printsCsv() {
        program = RecordedProgram.giving(List.of(Map.of("name", "Congo, \"DR\"")));

        assertThat(run("query", "x", "--format", "csv")).isZero();

        assertThat(out).hasToString("name\n\"Congo, \"\"DR\"\"\"\n");
    }

    @Test
    void printsJsonWithDatesAsDates() {
        program = RecordedProgram.giving(shares());

        assertThat(run("query", "x", "--format", "json")).isZero();

        assertThat(out.toString().replaceAll("\\s", ""))
                .isEqualTo("[{\"iso3\":\"COD\",\"share\":0.75,\"since\":\"2024-01-31\"},"
                        + "{\"iso3\":\"AUS\",\"share\":null,\"since\":null}]");
    }

    @Test
    void noRowsGiveEmptyCsvAndAnEmptyJsonList() {
        run("query", "x", "--format", "csv");
        assertThat(out.toString()).isEmpty();

        run("query", "x", "--format", "json");
        assertThat(out.toString().replaceAll("\\s", "")).isEqualTo("[]");
    }

    @Test
    void rejectsAnUnknownFormat() {
        assertThat(run("query", "x", "--format", "xml")).isEqualTo(2);

        assertThat(lines(err)).singleElement().asString().contains("'xml'");
    }

    @Test
    void aFailureEndsWithOneAndWrongUseWithTwo() {
        program = RecordedProgram.failing(new ConflictException("the data folder is taken"));
        assertThat(run("serve")).isEqualTo(1);

        program = RecordedProgram.failing(
                new NotFoundException("statement", "supply/list", List.of("supply/list-shares")));
        assertThat(run("query", "supply/list")).isEqualTo(1);

        program = RecordedProgram.failing(new InvalidValueException("year", "x", "a year"));
        assertThat(run("query", "y")).isEqualTo(2);

        assertThat(lines(err))
                .containsExactly(
                        "lodegraph: the data folder is taken",
                        "lodegraph: no statement 'supply/list'; nearest: supply/list-shares",
                        "lodegraph: year 'x': expected a year");
    }

    @Test
    void rejectsInvalidSettings() {
        assertThat(run("serve", "--port", "70000")).isEqualTo(2);

        assertThat(program.calls()).isEmpty();
        assertThat(lines(err)).containsExactly("lodegraph: port '70000': expected a port from 0 to 65535");
    }

    @Test
    void printsFaultsALineEach() {
        program = RecordedProgram.failing(new InvalidInputException(
                "import, nothing was written:",
                List.of("shares.csv:2:5: share '1.4': expected a number from 0 to 1", "minerals.csv:9:1: id ''")));

        assertThat(run("import")).isEqualTo(1);

        assertThat(lines(err))
                .containsExactly(
                        "lodegraph: 2 faults in import, nothing was written:",
                        "shares.csv:2:5: share '1.4': expected a number from 0 to 1",
                        "minerals.csv:9:1: id ''");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFaultOfTheProgramFailsWithItsTrace() {
        program = RecordedProgram.failing(new IllegalStateException("a wheel came off"));

        assertThat(run("serve")).isEqualTo(1);

        assertThat(err.toString()).contains("a wheel came off", "\tat ");
    }

    @Test
    void scansEverythingAsOfTodayByDefault() {
        assertThat(run("scan")).isZero();

        assertThat(program.calls()).containsExactly("scan " + ScanRequestParser.of("", "", null, false) + " null");
        assertThat(program.settings().scans()).isEqualTo(Settings.Scans.DEFAULT);
        assertThat(lines(out))
                .containsExactly("Scan abc as of 2026-01-15: 0 critical, 0 high, 0 medium, 0 low", "no rows");
        assertThat(lines(err)).containsExactly("  half of the rules");
    }

    @Test
    void takesEveryFlagOfAScan() {
        assertThat(run(
                        "scan",
                        "--targets=USA,EU27",
                        "--minerals=critical:US-2025",
                        "--as-of=2026-02-03",
                        "--force",
                        "--diff=3fb8b4fe2962",
                        "--rules=r",
                        "--keep=7",
                        "--scan-lease=5",
                        "--allow-private-webhooks",
                        "--data=d"))
                .isZero();

        assertThat(program.calls())
                .containsExactly("scan "
                        + ScanRequestParser.of("USA,EU27", "critical:US-2025", LocalDate.of(2026, 2, 3), true)
                        + " 3fb8b4fe2962");
        Settings.Scans scans = program.settings().scans();
        assertThat(scans.rules().getFileName()).isEqualTo(Path.of("r"));
        assertThat(scans.keep()).isEqualTo(7);
        assertThat(scans.leaseSeconds()).isEqualTo(5);
        assertThat(scans.allowPrivateWebhooks()).isTrue();
        assertThat(program.settings().store().data().getFileName()).isEqualTo(Path.of("d"));
    }

    @Test
    void comparesWithThePreviousScanByDefault() {
        assertThat(run("scan", "--diff")).isZero();

        assertThat(program.calls()).containsExactly("scan " + ScanRequestParser.of("", "", null, false) + " previous");
        assertThat(lines(out)).first().asString().endsWith("; since scan previous no changes");
    }

    @ParameterizedTest
    @CsvSource({"low,3", "medium,3", "high,3", "critical,0"})
    void failsOnFindingsOfThatSeverity(String least, int code) {
        program = RecordedProgram.finding(finding(Severity.HIGH), finding(Severity.LOW));

        assertThat(run("scan", "--fail-on", least)).isEqualTo(code);
        assertThat(run("scan")).isZero(); // without --fail-on
    }

    @ParameterizedTest
    @CsvSource({"new,3", "worse,3", "better,0", "gone,0"})
    void withDiffFailsOnlyOnNewOrWorseFindings(String change, int code) {
        program = RecordedProgram.changing(finding(Severity.CRITICAL), change(change));

        assertThat(run("scan", "--diff", "--fail-on=high")).isEqualTo(code);
        assertThat(lines(out))
                .contains(
                        "Scan abc as of 2026-01-15: 1 critical, 0 high, 0 medium, 0 low; since scan previous 1 change");
    }

    @Test
    void aQuietScanWithNothingToListSaysNothing() {
        assertThat(run("scan", "--quiet")).isZero();
        assertThat(run("scan", "--quiet", "--diff", "--format=json")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();

        program = RecordedProgram.finding(finding(Severity.HIGH));
        assertThat(run("scan", "--quiet", "--fail-on=high")).isEqualTo(3);
        assertThat(lines(out)).hasSize(3); // a headline, the column names, the finding
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsFindingsInEachFormat() {
        program = RecordedProgram.changing(finding(Severity.HIGH), change("worse"));
        run("scan");
        assertThat(lines(out))
                .containsExactly(
                        "Scan abc as of 2026-01-15: 0 critical, 1 high, 0 medium, 0 low",
                        "severity  finding",
                        "high      It is high.");

        out.getBuffer().setLength(0);
        run("scan", "--format=csv");
        assertThat(lines(out))
                .containsExactly(
                        "key,rule,severity,score,unit,target,mineral,stage,iso3,measure,year,editions,text,evidence",
                        "rule/a,rule,high,1.0,share,KOR,,,,,,[],It is high.,[]");

        out.getBuffer().setLength(0);
        run("scan", "--format=json");
        assertThat(out.toString().replaceAll("\\s", ""))
                .contains(
                        "\"scan\":{", "\"against\":null", "\"findings\":[{\"key\":\"rule/a\"", "\"severity\":\"high\"")
                .doesNotContain("changes");

        out.getBuffer().setLength(0);
        run("scan", "--format=json", "--diff");
        assertThat(out.toString().replaceAll("\\s", "")).contains("\"against\":\"previous\"", "\"changes\":[{");
    }

    @ParameterizedTest
    @CsvSource({
        "--fail-on=grave, 'low, medium, high, critical'",
        "--format=xml, 'xml'",
        "--as-of=tomorrow, 'tomorrow'",
        "--keep=many, 'many'",
        "--keep=0, '0'",
        "--scan-lease=0, '0'",
        "--target=USA, --target"
    })
    void rejectsAnInvalidScan(String flag, String named) {
        assertThat(run("scan", flag)).isEqualTo(2);

        assertThat(program.calls()).isEmpty();
        assertThat(lines(err)).singleElement().asString().contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "scan, --as-of=yesterday, a date such as 2026-11-30",
        "scan, --as-of=2026-02-30, a date such as 2026-11-30",
        "scan, --keep=many, a whole number",
        "scan, --keep=99999999999, a whole number",
        "serve, --port=http, a whole number",
        "serve, --warm-up=perhaps, true or false",
        "serve, --browser-writes=perhaps, true or false",
        "serve, --neo4j-uri=bolt://a b, an address such as bolt://localhost:7687"
    })
    void rejectsAValueInPlainEnglish(String verb, String flag, String expected) {
        assertThat(run(verb, flag)).isEqualTo(2);

        String word = flag.substring(flag.indexOf('=') + 1);
        assertThat(lines(err))
                .singleElement()
                .asString()
                .endsWith(": '" + word + "' is not accepted, expected " + expected + "; see --help")
                .doesNotContain("java", "Exception", "LocalDate", "URI:", " int", "boolean", "parsed");
    }

    @Test
    void rejectsAValueOfTheEnvironmentWithoutRepeatingAPassword() {
        environment = Map.of("LODEGRAPH_NEO4J_URI", "bolt://me:secret@a b");
        assertThat(run("serve")).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().doesNotContain("secret", "java");
    }

    @Test
    void aBlockedScanFailsInOneLine() {
        program = RecordedProgram.failing(new ConflictException("another scan is running on this database"));

        assertThat(run("scan", "--fail-on=low")).isEqualTo(1);
        assertThat(lines(err)).contains("lodegraph: another scan is running on this database");
    }

    @Test
    void reportsTheLatestScanAsHtmlByDefault() {
        assertThat(run("report")).isZero();
        assertThat(run("report", "--scan=a", "--against=b", "--format=csv")).isZero();

        assertThat(program.calls()).containsExactly("report latest null HTML", "report a b CSV");
        assertThat(lines(out)).containsExactly("the report", "the report");
    }

    @Test
    void writesAReportToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        assertThat(run("report", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).isEqualTo("the report\n");
        assertThat(lines(out)).containsExactly("Wrote " + file);

        assertThat(run("report", "--out", folder.toString())).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().startsWith("lodegraph: out '" + folder);
        assertThat(run("report", "--format=pdf")).isEqualTo(2);
    }

    private static Finding finding(Severity severity) {
        return new Finding(
                "rule/a",
                "rule",
                severity,
                1,
                "share",
                new Target("KOR"),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "It is " + severity.name().toLowerCase(Locale.ROOT) + ".",
                List.of());
    }

    private static FindingChange change(String change) {
        return new FindingChange(
                "rule/a",
                "rule",
                FindingChange.Change.valueOf(change.toUpperCase(Locale.ROOT)),
                Cause.MEASURE,
                List.of(),
                null,
                new FindingChange.Standing(Severity.CRITICAL, 1),
                "share",
                false,
                new Target("KOR"),
                null,
                null,
                null,
                null,
                "It is worse.");
    }

    private int run(String... words) {
        SettingSources sources = SettingSources.of(environment, NO_FILE);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        int code = new CommandLineRunner(program, sources, console).run(words);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static List<Map<String, Object>> shares() {
        return List.of(row("COD", 0.75, LocalDate.of(2024, 1, 31)), row("AUS", null, null));
    }

    /** Returns a row as the database does: a column without a value is present, with null. */
    private static Map<String, Object> row(String iso3, @Nullable Double share, @Nullable LocalDate since) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("iso3", iso3);
        row.put("share", share);
        row.put("since", since);
        return row;
    }

    private static List<String> lines(StringWriter text) {
        return Arrays.asList(text.toString().split("\\R"));
    }
}
