package org.lodegraph.web;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Descriptions of records and their components, taken from their javadoc: the one source for code and OpenAPI. */
final class Descriptions {

    private static final Map<Class<?>, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

    private Descriptions() {}

    /** {@return the description of a record: the first paragraph of its javadoc} */
    static Optional<String> of(Class<?> type) {
        String whole = text(RuntimeJavadoc.getJavadoc(type.getName()).getComment());
        return Optional.of(whole.split("<p>", 2)[0].strip()).filter(text -> !text.isEmpty());
    }

    /** {@return the description of a component: meaning, unit or range, and when it is null} */
    static Optional<String> of(RecordComponent component) {
        return Optional.ofNullable(KNOWN.computeIfAbsent(component.getDeclaringRecord(), Descriptions::components)
                .get(component.getName()));
    }

    private static Map<String, String> components(Class<?> type) {
        return RuntimeJavadoc.getJavadoc(type.getName()).getRecordComponents().stream()
                .collect(Collectors.toMap(ParamJavadoc::getName, component -> sentence(text(component.getComment()))));
    }

    private static String text(Comment comment) {
        Markdown text = new Markdown();
        comment.visit(text);
        return text.all.toString().replaceAll("\\s+", " ").strip();
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Writes a comment as Markdown: code in backticks, a link to a type as its name in words. */
    private static final class Markdown implements CommentVisitor {

        private final StringBuilder all = new StringBuilder();

        @Override
        public void commentText(String text) {
            all.append(text);
        }

        @Override
        public void inlineLink(Link link) {
            String label = String.valueOf(link.getLabel()).replaceFirst("^.*[#.]", "");
            all.append(label.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
        }

        @Override
        public void inlineTag(String name, String value) {
            all.append(name.equals("code") ? "`" + value.strip() + "`" : value);
        }

        @Override
        public void inlineValue(Value value) {
            try {
                Field constant =
                        Class.forName(value.getReferencedClassName()).getDeclaredField(value.getReferencedMemberName());
                constant.setAccessible(true);
                all.append(constant.get(null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no constant " + value, e);
            }
        }
    }
}
