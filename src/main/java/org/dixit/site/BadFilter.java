package org.dixit.site;

import jakarta.ws.rs.BadRequestException;

/** A value in the address that means nothing. */
public class BadFilter extends BadRequestException {

    private static final long serialVersionUID = 1;

    /**
     * @param parameter its name in the address
     * @param value what stands there
     * @param expected what could stand there ("one of killed, wounded", "a day such as 2022-03-02")
     */
    public BadFilter(String parameter, String value, String expected) {
        super("“" + parameter + "” can't be “" + value + "”: it must be " + expected + ".");
    }
}
