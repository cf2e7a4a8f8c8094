package dev.cairn.mentoring.load;

import dev.cairn.mentoring.shared.UserKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of a load: mentors with one to five mentees each, and mentees with one mentor. The key of each follows from the seed. */
public final class Cast {
    private static final int MOST_MENTEES = 5;
    private static final long OF_THE_CAST = -1;
    private static final List<String> FIRST = List.of(
            "Ada",
            "Björn",
            "Chiara",
            "Dmitri",
            "Élodie",
            "Fatima",
            "Grace",
            "Håkon",
            "Ines",
            "Jürgen",
            "李",
            "Leila",
            "Maximiliane Theodora",
            "Nnamdi",
            "أمل",
            "Oksana",
            "Priya",
            "Renée",
            "Søren",
            "Tomasz",
            "Yuki",
            "Zoë");
    private static final List<String> LAST = List.of(
            "Abendroth",
            "Byrne",
            "Çelik",
            "Dąbrowski",
            "Ekström",
            "Fernández de la Cruz",
            "Großmann",
            "Haddad",
            "Ivanova",
            "Jansen",
            "娜",
            "Kowalski",
            "Lindqvist",
            "Müller",
            "Nakamura",
            "O'Neill",
            "Papadopoulos",
            "Quispe",
            "Rossi",
            "حداد",
            "Schäfer-Villiers",
            "Tanaka",
            "Ueda",
            "Weiß");

    private final Load load;
    private final int[] mentorOf;

    /** One person with an account. */
    public record Member(UserKey key, String account, String fullName) {}

    Cast(Load load) {
        this.load = load;
        mentorOf = new int[load.mentorships()];
        Map<String, int[]> current = new HashMap<>();
        Chance chance = new Chance(load.seed(), OF_THE_CAST);
        int mentors = 0;
        for (int i = 0; i < mentorOf.length; i++) {
            int[] mentor = current.computeIfAbsent(load.spaceOf(i), space -> new int[2]);
            if (mentor[1] == 0) {
                mentor[0] = mentors++;
                mentor[1] = chance.between(1, MOST_MENTEES);
            }
            mentor[1]--;
            mentorOf[i] = mentor[0];
        }
    }

    UserKey mentor(int mentorship) {
        return key("mentor", mentorOf[mentorship]);
    }

    UserKey mentee(int mentorship) {
        return key("mentee", mentorship);
    }

    /** How the two of a mentorship are called, for the title of its page. */
    String namesOf(int mentorship) {
        return name("mentee", mentorship) + " & " + name("mentor", mentorOf[mentorship]);
    }

    /** Everybody, once. */
    List<Member> everybody() {
        List<Member> all = new ArrayList<>();
        int mentors = 0;
        for (int i = 0; i < mentorOf.length; i++) {
            all.add(member("mentee", i));
            if (mentorOf[i] == mentors) {
                all.add(member("mentor", mentors++));
            }
        }
        return all;
    }

    private Member member(String role, int number) {
        return new Member(key(role, number), "load" + load.seed() + role + number, name(role, number));
    }

    private UserKey key(String role, int number) {
        String name = "load:" + load.seed() + ":" + role + ":" + number;
        return new UserKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", ""));
    }

    private static String name(String role, int number) {
        int shifted = role.equals("mentor") ? number + FIRST.size() / 2 : number;
        return FIRST.get(shifted % FIRST.size()) + " "
                + LAST.get(Math.floorMod(shifted / FIRST.size() + shifted * 7, LAST.size()));
    }
}
