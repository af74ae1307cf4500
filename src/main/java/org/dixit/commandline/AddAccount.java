package org.dixit.commandline;

import io.quarkus.runtime.QuarkusApplication;
import org.dixit.account.Accounts;
import org.dixit.account.Accounts.NewAccount;

/** Makes an account for another reviewer, and prints its password. */
public final class AddAccount implements QuarkusApplication {

    private final Accounts accounts;

    AddAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int run(String... args) {
        if (args.length != 2) {
            System.err.println("Say the name: account NAME");
            return 2;
        }
        try {
            NewAccount account = accounts.add(args[1]);
            System.out.println("Account: " + account.name() + "\nPassword: " + account.password());
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
