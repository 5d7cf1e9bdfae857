package org.lodegraph.data.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The description of a row or a column of {@code import/}; the data dictionary is generated from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Meaning {

    /** The description of the row or column. */
    String value();

    /** The unit of a number; empty if it has none or its type implies it. */
    String unit() default "";

    /** The meaning of an empty cell; required if and only if the cell may be empty. */
    String empty() default "";
}
