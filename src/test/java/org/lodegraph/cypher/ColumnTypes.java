package org.lodegraph.cypher;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Checks whether a Java type can represent a type of the headers. */
final class ColumnTypes {

    private static final Set<Class<?>> INTEGERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> FLOATS = Set.of(double.class, Double.class);
    private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);

    private ColumnTypes() {}

    static boolean fits(String header, Type java) {
        Class<?> raw = (Class<?>) (java instanceof ParameterizedType generic ? generic.getRawType() : java);
        if (header.equals("ANY")) {
            return true;
        }
        if (header.startsWith("LIST<")) {
            return Collection.class.isAssignableFrom(raw) && element(header, java);
        }
        if (raw.isRecord() && !header.equals("MAP")) {
            RecordComponent[] components = raw.getRecordComponents();
            return components.length == 1 && fits(header, components[0].getGenericType());
        }
        return switch (header) {
            case "STRING" -> raw == String.class || raw.isEnum();
            case "INTEGER" -> INTEGERS.contains(raw);
            case "FLOAT" -> FLOATS.contains(raw);
            case "BOOLEAN" -> BOOLEANS.contains(raw);
            case "DATE" -> raw == LocalDate.class;
            case "DATETIME" -> Temporal.class.isAssignableFrom(raw) && raw != LocalDate.class;
            case "MAP" -> raw.isRecord() || raw == Map.class;
            default -> false;
        };
    }

    private static boolean element(String header, Type java) {
        return java instanceof ParameterizedType generic
                && (!(generic.getActualTypeArguments()[0] instanceof Class<?>
                                || generic.getActualTypeArguments()[0] instanceof ParameterizedType)
                        || fits(
                                header.substring("LIST<".length(), header.length() - 1),
                                generic.getActualTypeArguments()[0]));
    }
}
