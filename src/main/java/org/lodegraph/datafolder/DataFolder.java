package org.lodegraph.datafolder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.lodegraph.model.failure.ConflictException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A data folder with files that its owner alone may read, each replaced as a whole. Whoever reads one sees the old text or the new. */
public final class DataFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    /** One for the process: closing a channel to the lock file gives back the lock of another thread (POSIX). */
    private static final ReentrantLock HERE = new ReentrantLock();

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path path;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Work on the files that may fail as they do. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /** {@return where a file lies} */
    public Path file(String name) {
        return path.resolve(name);
    }

    /**
     * {@return the text of a file, if it is there}
     *
     * @throws ConflictException if it cannot be read
     */
    public Optional<String> read(String name) {
        try {
            String text = Files.readString(file(name));
            keepPrivate(file(name));
            return Optional.of(text);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ConflictException(file(name) + " cannot be read (" + e.getMessage()
                    + "): make it readable, or give another folder with --data");
        }
    }

    /**
     * Does work while no other process and no other thread does any here; makes the folder where it is absent.
     *
     * @param kept what the work keeps, for a message: a plural
     * @throws ConflictException if the folder cannot be written
     */
    public <T> T alone(String kept, Work<T> work) {
        HERE.lock();
        try {
            Files.createDirectories(path, of(OWNER_FOLDER));
            try (FileChannel channel = FileChannel.open(
                    file("files.lock"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), of(OWNER_FILE))) {
                FileLock unused = channel.lock(); // given back with the channel
                return work.run();
            }
        } catch (IOException e) {
            throw new ConflictException(kept + " cannot be kept in " + path + " (" + e.getMessage()
                    + "): make it writable, or give another folder with --data");
        } finally {
            HERE.unlock();
        }
    }

    /** Replaces a file, and returns once the new one is on the disk. Only in the work of {@link #alone}. */
    public void replace(String name, String text) throws IOException {
        Path made = file(name + ".new");
        Files.deleteIfExists(made); // of a process that ended here
        try (FileChannel channel = FileChannel.open(
                made, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), of(OWNER_FILE))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(made, file(name), StandardCopyOption.ATOMIC_MOVE);
        if (POSIX) { // elsewhere a folder cannot be opened
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Somebody may have copied it here. One that belongs to another user is that user's to guard. */
    private static void keepPrivate(Path file) {
        try {
            if (POSIX && !Files.getPosixFilePermissions(file).equals(OWNER_FILE)) {
                Files.setPosixFilePermissions(file, OWNER_FILE);
            }
        } catch (IOException e) {
            LOG.debug("{} is not ours to make private", file, e);
        }
    }

    private static FileAttribute<?>[] of(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
