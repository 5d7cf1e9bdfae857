package org.lodegraph.data.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Maps a record to the cells of a row and back.
 *
 * <p>A component is one column. A component that is a record of several components is one column for each of them. A
 * record with the single component {@code value} is that value. Components marked {@link Nullable} are optional cells.
 */
final class RowCodec<R extends Record> {

    private static final Map<Class<?>, RowCodec<?>> KNOWN = new ConcurrentHashMap<>();

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<Cell> cells;
    private final List<Order> orders;

    /** One component: its column, or the cells of the nested record. */
    private record Cell(
            String column,
            RecordComponent component,
            boolean optional,
            @Nullable RowCodec<?> inner,
            CellParser parser) {}

    /** The indexes of two cells whose values must be in order: high is not below low. */
    private record Order(int low, int high) {}

    private RowCodec(Class<R> type) {
        this.type = type;
        this.constructor = canonical(type);
        this.cells =
                Arrays.stream(type.getRecordComponents()).map(RowCodec::cell).toList();
        this.orders = orders(cells);
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> RowCodec<R> of(Class<R> type) {
        RowCodec<?> known = KNOWN.get(type);
        if (known == null) {
            known = new RowCodec<>(type);
            KNOWN.put(type, known);
        }
        return (RowCodec<R>) known;
    }

    List<String> columns() {
        return cells.stream()
                .flatMap(cell -> cell.inner == null ? List.of(cell.column).stream() : cell.inner.columns().stream())
                .toList();
    }

    /**
     * Reads a row from its texts.
     *
     * @throws FaultyRowException with every faulty cell of the row
     */
    R read(Row row) {
        List<Fault> faults = new ArrayList<>();
        R record = read(row, faults);
        if (record == null) {
            throw new FaultyRowException(faults);
        }
        return record;
    }

    /** The texts of one row by column, with its file and line. */
    record Row(String file, long line, Map<String, String> texts) {
        Fault fault(String column, String what, String found, String expected) {
            return new Fault(file, line, column, what, found, expected);
        }
    }

    /** A row with faults. */
    static final class FaultyRowException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        FaultyRowException(List<Fault> faults) {
            super(faults.toString());
            this.faults = List.copyOf(faults);
        }

        List<Fault> faults() {
            return faults;
        }
    }

    private @Nullable R read(Row row, List<Fault> faults) {
        int before = faults.size();
        @Nullable Object[] values = new @Nullable Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            Cell cell = cells.get(i);
            values[i] = cell.inner == null ? value(row, cell, faults) : cell.inner.read(row, faults);
        }
        orders.forEach(order -> expectOrder(row, order, values, faults));
        if (faults.size() > before) {
            return null;
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException invalid) {
                faults.add(row.fault(
                        column(invalid.parameter()), "row", invalid.value(), String.join(", ", invalid.accepted())));
                return null;
            }
            throw new IllegalStateException("cannot read " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private void expectOrder(Row row, Order order, @Nullable Object[] values, List<Fault> faults) {
        Object low = bare(values[order.low]);
        Object high = bare(values[order.high]);
        if (low != null && high != null && compare(low, high) > 0) {
            String most = low instanceof LocalDate ? "or later" : "or more";
            String expected = text(low) + " (" + cells.get(order.low).column + ") " + most;
            faults.add(row.fault(cells.get(order.high).column, "order", text(high), expected));
        }
    }

    @SuppressWarnings("unchecked") // orders() ensures that both cells have the same type, numbers or dates
    private static int compare(Object low, Object high) {
        return ((Comparable<Object>) low).compareTo(high);
    }

    /** {@return the value of a single-component record, or the value itself} */
    private static @Nullable Object bare(@Nullable Object value) {
        return value instanceof Record record ? get(record.getClass().getRecordComponents()[0], record) : value;
    }

    private static List<Order> orders(List<Cell> cells) {
        List<String> names =
                cells.stream().map(cell -> cell.component.getName()).toList();
        List<Order> orders = new ArrayList<>();
        for (int high = 0; high < cells.size(); high++) {
            NotBelow others = cells.get(high).component.getAnnotation(NotBelow.class);
            for (String other : others == null ? new String[0] : others.value()) {
                int low = names.indexOf(other);
                if (low < 0
                        || cells.get(low).component.getType()
                                != cells.get(high).component.getType()) {
                    throw new IllegalStateException(names.get(high) + " is not below " + other + ": of another type");
                }
                orders.add(new Order(low, high));
            }
        }
        return List.copyOf(orders);
    }

    private static @Nullable Object value(Row row, Cell cell, List<Fault> faults) {
        String text = row.texts().getOrDefault(cell.column, "");
        if (text.isEmpty() && cell.component.getType() != List.class) {
            if (!cell.optional) {
                faults.add(row.fault(cell.column, describe(cell.component.getType()), "", "a value"));
            }
            return null;
        }
        try {
            return cell.parser.parse(text);
        } catch (InvalidValueException invalid) {
            faults.add(row.fault(
                    cell.column, describe(cell.component.getType()), text, String.join(", ", invalid.accepted())));
            return null;
        }
    }

    /** Converts a record to its texts, in the order of {@link #columns()}. */
    List<String> write(Record row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells) {
            Object value = get(cell.component, row);
            if (cell.inner != null && value instanceof Record inner) {
                texts.addAll(cell.inner.write(inner));
            } else {
                texts.add(text(value));
            }
        }
        return texts;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return EnumText.of(constant);
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            return String.join(";", list.stream().map(RowCodec::text).toList());
        }
        if (value instanceof Record record && record.getClass().getRecordComponents().length == 1) {
            return text(get(record.getClass().getRecordComponents()[0], record));
        }
        return value.toString();
    }

    /**
     * Formats whole numbers without a point, others to nine significant digits: precise enough, and stable in a diff.
     */
    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Object get(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Cell cell(RecordComponent component) {
        Class<?> type = component.getType();
        boolean nested = type.isRecord() && type.getRecordComponents().length > 1;
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        RowCodec<?> inner = nested ? of(type.asSubclass(Record.class)) : null;
        CellParser parser = nested ? text -> text : CellParser.of(component);
        return new Cell(column(component.getName()), component, optional, inner, parser);
    }

    private static String column(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String describe(Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return "whole number";
        }
        if (type == Double.class || type == double.class) {
            return "number";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == String.class) {
            return "text";
        }
        return column(type.getSimpleName()).replace('_', ' ').strip();
    }

    private static <R extends Record> Constructor<R> canonical(Class<R> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }
}
