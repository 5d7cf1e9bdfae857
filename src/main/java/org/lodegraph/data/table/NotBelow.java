package org.lodegraph.data.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires that a date is no earlier, or a number no smaller, than other cells of the row. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NotBelow {

    /** The names of the other components of the record. An empty cell is not compared. */
    String[] value();
}
