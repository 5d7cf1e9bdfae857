package org.lodegraph.data.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a row or a column of {@code import/} means: the words from which the data dictionary is written. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Meaning {

    /** What a row is, or what a column says, in words. */
    String value();

    /** The unit of a number; empty where it has none or its type says it. */
    String unit() default "";

    /** What an empty cell means; needed if and only if a cell may be empty. */
    String empty() default "";
}
