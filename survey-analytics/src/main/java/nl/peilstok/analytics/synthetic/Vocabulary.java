package nl.peilstok.analytics.synthetic;

import java.util.List;

/** The codes of roles, doelgroepen, tenure bands and marks that the model tells apart. */
final class Vocabulary {
  static final String DATA = "dataprofessional";
  static final String POLICY = "beleidsmedewerker";
  static final String FIELD_WORK = "uitvoering";
  static final String MANAGER = "manager-";
  static final String LOWER_MANAGER = "manager-lager";
  static final String HIGHER_MANAGER = "manager-hoger";
  static final String EXECUTIVE = "dagelijks-bestuurder";
  static final String REPRESENTATIVE = "volksvertegenwoordiger";
  static final String OTHER = "overig";

  static final String END_USER = "eindgebruiker";
  static final String SKILLED = "datavaardig";
  static final String SPECIALIST = "dataspecialist";

  /** Tenure bands from new to old. */
  static final List<String> TENURE = List.of("t0-1", "t1-5", "t5-15", "t15-plus");

  static final String NEWCOMER = TENURE.getFirst();

  static final String HIGH_RISK = "verhoogd-risico";
  static final String HIRED = "ingehuurd";

  private Vocabulary() {}
}
