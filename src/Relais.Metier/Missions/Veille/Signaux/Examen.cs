namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Ce que la détection dit d’une semaine.</summary>
/// <param name="Methode">La méthode appliquée.</param>
/// <param name="Fenetre">Nombre de semaines vues comptées ensemble : 1, ou 3 pour EARS C3.</param>
/// <param name="Observe">Faits vus sur la fenêtre.</param>
/// <param name="Attendu">Faits attendus sur la fenêtre, effort d’écriture compris.</param>
/// <param name="Limite">Seuil de la méthode publiée, sur la fenêtre.</param>
/// <param name="ValeurP">Probabilité exacte d’en voir autant ou plus quand rien n’arrive.</param>
/// <param name="References">Nombre de semaines vues auxquelles on compare.</param>
/// <param name="Effort">Correction de l’effort d’écriture, de 1 à 3.</param>
/// <param name="EstUneAlarme">La méthode publiée alarme.</param>
/// <param name="EstRetenu">Le décompte exact le confirme, au risque choisi : un signal se lève.</param>
public sealed record Examen(
    MethodeDeDetection Methode,
    int Fenetre,
    int Observe,
    double Attendu,
    double Limite,
    double ValeurP,
    int References,
    double Effort,
    bool EstUneAlarme,
    bool EstRetenu);
