package org.lodegraph.cli.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Sources of flags that the command line does not set: the environment, then {@code lodegraph.properties}.
 *
 * <p>The flag {@code --bolt-port} is {@code LODEGRAPH_BOLT_PORT} in the environment and {@code bolt-port} in the file.
 */
public final class SettingSources {

    /** The settings file in the working folder. */
    public static final Path FILE = Path.of("lodegraph.properties");

    private final Map<String, String> environment;
    private final Properties file;

    private SettingSources(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    /**
     * Reads the settings file once.
     *
     * @throws InvalidValueException if it exists but cannot be read
     */
    public static SettingSources of(Map<String, String> environment, Path path) {
        Properties properties = new Properties();
        if (Files.isRegularFile(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new InvalidValueException(
                        "settings file",
                        path,
                        "a readable UTF-8 file with lines such as bolt-port=7688, and four hexadecimal digits after each \\u");
            }
        }
        return new SettingSources(Map.copyOf(environment), properties);
    }

    /** {@return the value of a flag, by its name without leading hyphens} */
    public Optional<String> find(String flag) {
        String variable = "LODEGRAPH_" + flag.toUpperCase(Locale.ROOT).replace('-', '_');
        String value = environment.get(variable);
        return Optional.ofNullable(value == null ? file.getProperty(flag) : value)
                .filter(text -> !text.isBlank());
    }
}
