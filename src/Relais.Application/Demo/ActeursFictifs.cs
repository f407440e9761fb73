using Relais.Metier.Missions.Veille;

namespace Relais.Application.Demo;

/// <summary>The structures and functions that a délégué meets, by theme; one text in three names one, always the same for a text.</summary>
internal static class ActeursFictifs
{
    private const int UnTexteSur = 3;

    private static readonly Dictionary<string, ActeurCite[]> ParTheme = new(StringComparer.Ordinal)
    {
        ["acces-aux-droits"] = [new("Maison France services", "responsable")],
        ["cadre-de-vie"] = [new("Régie de quartier", "chef d’équipe"), new("Ville, propreté urbaine", "responsable de secteur")],
        ["commerces"] = [new("Association des commerçants", "présidence")],
        ["education"] = [new("École élémentaire", "direction"), new("Collège", "principal adjoint")],
        ["emploi"] = [new("Mission locale", "conseillère référente"), new("Agence France Travail", "direction")],
        ["jeunesse"] = [new("Centre social", "coordination jeunesse")],
        ["logement"] = [new("Bailleur social", "responsable de secteur"), new("Bailleur social", "gardien")],
        ["numerique"] = [new("Médiathèque", "conseiller numérique")],
        ["sante"] = [new("Centre de santé", "coordination"), new("Atelier santé ville", "coordination")],
        ["tranquillite"] = [new("Équipe de médiation", "responsable"), new("Police nationale", "délégué à la cohésion police-population")],
        ["vie-associative"] = [new("Association d’aide aux devoirs", "direction"), new("Conseil citoyen", "secrétariat")],
    };

    public static ActeurCite? De(string theme, string texte) =>
        texte.Length % UnTexteSur == 0 && ParTheme.TryGetValue(theme, out var acteurs) ? acteurs[texte.Length / UnTexteSur % acteurs.Length] : null;
}
