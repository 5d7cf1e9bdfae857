package org.lodegraph.data.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The order of cells of a row: this date is no earlier, this number no smaller, than those named. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NotBelow {

    /** The names of the other components of the record; where one of two cells is empty, nothing is compared. */
    String[] value();
}
