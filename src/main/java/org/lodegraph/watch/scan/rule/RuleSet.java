package org.lodegraph.watch.scan.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.model.failure.InvalidInputException;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The rules of a folder.
 *
 * @param rules rules, sorted by id
 */
public record RuleSet(List<Rule> rules) {

    private static final int DIGITS = 12;

    public RuleSet {
        rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /**
     * Reads every {@code *.yaml} file of a folder.
     *
     * @throws InvalidValueException if it is not a folder with rules
     * @throws InvalidInputException with every error of every file as {@code file:line: what, expected}
     */
    public static RuleSet read(Path folder) {
        QueryCatalog builtIn = QueryCatalog.load();
        return read(
                "the rules of " + folder + ":",
                files(folder).stream()
                        .map(path -> new Named(String.valueOf(path.getFileName()), text(path)))
                        .toList(),
                (file, name) -> statement(builtIn, folder, name));
    }

    /** {@return the rules of stored {@link #files}} */
    public static RuleSet of(List<Rule.File> files) {
        Map<String, Optional<String>> statements = new HashMap<>();
        files.forEach(file -> statements.put(file.name(), Optional.ofNullable(file.statement())));
        return read(
                "stored rules:",
                files.stream().map(file -> new Named(file.name(), file.text())).toList(),
                (file, name) -> statements.getOrDefault(file, Optional.empty()));
    }

    private record Named(String name, String text) {}

    private static RuleSet read(
            String what, List<Named> files, BiFunction<String, String, Optional<String>> statements) {
        List<String> faults = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Named named : files) {
            RuleFile file = RuleFile.parse(named.name(), named.text());
            if (file.faults().isEmpty()) {
                Rule rule = new RuleReader(file, name -> statements.apply(named.name(), name))
                        .read(named.name(), named.text());
                if (!rule.id().isEmpty() && !ids.add(rule.id())) {
                    file.fault("id", "id '" + rule.id() + "': expected one that no other file has");
                }
                rules.add(rule);
            }
            faults.addAll(file.faults());
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(what, faults);
        }
        return new RuleSet(rules);
    }

    /** {@return the files, for storage} */
    public List<Rule.File> files() {
        return rules.stream().map(Rule::file).toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InvalidValueException("rules", folder, "a folder with rules in files *.yaml");
            }
            return files;
        } catch (IOException e) {
            throw new InvalidValueException("rules", folder, "a folder with rules in files *.yaml");
        }
    }

    private static Optional<String> statement(QueryCatalog builtIn, Path folder, String name) {
        Optional<String> known = builtIn.entries().stream()
                .filter(entry -> entry.name().equals(name) && entry.reads())
                .map(QueryCatalog.Entry::text)
                .findFirst();
        Path own = folder.resolve(name + ".cypher").normalize();
        return known.or(() -> own.startsWith(folder.normalize()) && Files.isRegularFile(own)
                ? Optional.of(text(own))
                : Optional.empty());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r", "");
        } catch (IOException e) {
            throw new InvalidValueException("rules", file, "a readable file in UTF-8");
        }
    }

    /** {@return the rule with this id, if there is one} */
    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** {@return for each rule that names an unknown bloc, the file and the expected values} */
    public List<String> unknownBlocs(List<String> blocs) {
        return rules.stream()
                .flatMap(rule -> rule.options().blocs().stream()
                        .filter(bloc -> !blocs.contains(bloc.value()))
                        .map(bloc -> rule.file().name() + ": blocs '" + bloc + "': expected some of "
                                + String.join(", ", blocs)))
                .toList();
    }

    /** {@return all ids} */
    public List<String> ids() {
        return rules.stream().map(Rule::id).toList();
    }

    /** {@return a digest of the rules: 12 hexadecimal digits, the same for the same files} */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rules.forEach(rule -> digest.update(
                    (rule.file().text() + "\0" + Objects.toString(rule.file().statement(), "") + "\0")
                            .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
