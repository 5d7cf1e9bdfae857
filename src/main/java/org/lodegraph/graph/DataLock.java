package org.lodegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.ConflictException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks a data folder for one process, with {@code <data>/lodegraph.lock}. The file names the process and its
 * addresses.
 *
 * <p>The operating system releases the lock when the process ends, even after a crash; the file itself stays.
 */
public final class DataLock implements AutoCloseable {

    /**
     * Our own file is never opened twice: closing any channel to a file releases all locks of the process on it
     * (POSIX).
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final Logger LOG = LoggerFactory.getLogger(DataLock.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * The process that holds a data folder.
     *
     * @param pid its process id
     * @param bolt the address of its database, once it answers
     * @param http the address of its HTTP server, once it answers
     */
    public record Holder(long pid, Optional<URI> bolt, Optional<URI> http) {}

    /** {@return the process that holds the data folder, if any} */
    public static Optional<Holder> holder(Path data) {
        Path file = file(data);
        if (HELD_HERE.contains(file)) {
            return Optional.of(new Holder(ProcessHandle.current().pid(), Optional.empty(), Optional.empty()));
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            return lock == null ? Optional.of(read(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Locks the data folder, creating it if absent.
     *
     * @throws ConflictException if another process holds it, or it cannot be written
     */
    static DataLock acquire(Path data) {
        Path file = file(data);
        if (!HELD_HERE.add(file)) {
            throw inUse(data, ProcessHandle.current().pid());
        }
        try {
            keepPrivate(Files.createDirectories(data));
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw inUse(data, read(file).pid());
            }
            DataLock lock = new DataLock(file, channel);
            lock.write(new Holder(ProcessHandle.current().pid(), Optional.empty(), Optional.empty()));
            return lock;
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new ConflictException("the data folder " + data.toAbsolutePath() + " cannot be written ("
                    + e.getMessage() + "): make it writable, or choose another folder with --data");
        } catch (ConflictException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    /**
     * Restricts the folder to its owner, as it contains user data and secrets; file systems without POSIX permissions
     * are left.
     */
    private static void keepPrivate(Path data) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(data, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(OWNER_ONLY)) {
            try {
                view.setPermissions(OWNER_ONLY);
            } catch (IOException e) {
                LOG.warn(
                        "{} is readable by other users, and its permissions cannot be changed: {}",
                        data,
                        e.getMessage());
            }
        }
    }

    /** Writes the holder and its addresses to the lock file. */
    void announce(Holder holder) {
        try {
            write(holder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void write(Holder holder) throws IOException {
        StringBuilder text = new StringBuilder("pid=" + holder.pid() + "\n");
        holder.bolt().ifPresent(bolt -> text.append("bolt=").append(bolt).append('\n'));
        holder.http().ifPresent(http -> text.append("http=").append(http).append('\n'));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                channel.truncate(0);
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot release " + file, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static Path file(Path data) {
        return data.toAbsolutePath().normalize().resolve("lodegraph.lock");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            // Locks a byte behind the text, so that others can still read the text on systems with mandatory locks.
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Holder read(Path file) throws IOException {
        Properties text = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            text.load(reader);
        }
        return new Holder(
                Long.parseLong(text.getProperty("pid", "0")),
                Optional.ofNullable(text.getProperty("bolt")).map(URI::create),
                Optional.ofNullable(text.getProperty("http")).map(URI::create));
    }

    private static ConflictException inUse(Path data, long pid) {
        return new ConflictException("the data folder " + data.toAbsolutePath() + " is in use by process " + pid
                + ": stop it, or choose another folder with --data");
    }
}
