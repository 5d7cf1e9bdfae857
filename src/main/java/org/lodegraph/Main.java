package org.lodegraph;

/** The program's door: picks the verb. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("lodegraph");
    }
}
