package org.lodegraph.data.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The range of a column of numbers; every number of a table states its own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bounds {

    /** The largest size of any number: beyond it a double no longer tells whole numbers apart. */
    double LARGEST = 1e15;

    /** The earliest year of reference, and of any date. */
    int FIRST_YEAR = 1900;

    /** The latest year of reference, and of any date. */
    int LAST_YEAR = 2100;

    /** The least number accepted. */
    double least() default -LARGEST;

    /** The largest number accepted. */
    double most() default LARGEST;
}
