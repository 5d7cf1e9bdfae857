package org.lodegraph.data.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The accepted range of a numeric column; every numeric column of a table declares its own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bounds {

    /** The largest absolute value of any number: beyond it a double cannot represent every whole number. */
    double LARGEST = 1e15;

    /** The earliest year accepted, in dates and reference years. */
    int FIRST_YEAR = 1900;

    /** The latest year accepted, in dates and reference years. */
    int LAST_YEAR = 2100;

    /** The smallest number accepted. */
    double least() default -LARGEST;

    /** The largest number accepted. */
    double most() default LARGEST;
}
