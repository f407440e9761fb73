namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Une adresse que propose le service de géocodage.</summary>
/// <param name="Libelle">Adresse complète, sur une ligne.</param>
/// <param name="Score">Confiance du service, de 0 à 1.</param>
/// <param name="Commune">Nom de la commune ; vide si le service ne le donne pas.</param>
/// <param name="CodeInsee">Code INSEE de la commune ; vide si le service ne le donne pas.</param>
/// <param name="Precision">Ce que désigne le point : numéro, rue, lieu-dit ou commune.</param>
public sealed record AdresseTrouvee(string Libelle, double Longitude, double Latitude, double Score, string Commune, string CodeInsee, PrecisionDAdresse Precision)
{
    // Observé sur le service public : les réponses fausses sont presque toutes sous 0,6.
    private const double ScoreSur = 0.6;

    /// <summary>Vrai quand l’agent doit comparer l’adresse rendue à celle qu’il cherchait.</summary>
    public bool EstAVerifier => Score < ScoreSur || Precision != PrecisionDAdresse.Numero;
}
