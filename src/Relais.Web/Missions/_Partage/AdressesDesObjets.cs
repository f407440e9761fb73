using Relais.Metier.Commun;
using Relais.Web.Missions.Alertes;
using Relais.Web.Missions.Rapports;
using Relais.Web.Missions.Veille;

namespace Relais.Web.Missions.Partage;

/// <summary>Où s’ouvre un objet cité, et comment une adresse le nomme.</summary>
public static class AdressesDesObjets
{
    /// <summary><c>null</c> pour un genre d’objet qui n’a pas encore de page.</summary>
    public static string? Adresse(this ObjetCite objet) => objet.Nature switch
    {
        NatureDObjet.Observation => VeilleLiens.Observation(objet.Id),
        NatureDObjet.Alerte => AlertesLiens.Alerte(objet.Id),
        NatureDObjet.Rapport => RapportsLiens.Lire(objet.Id),
        _ => null,
    };

    /// <summary><c>observation:5c2b…</c> : ce que portent les adresses et les formulaires.</summary>
    public static string Code(this ObjetCite objet) => $"{objet.Nature.ToString().ToLowerInvariant()}:{objet.Id}";

    /// <returns><c>null</c> quand le texte ne nomme aucun objet.</returns>
    public static ObjetCite? Lire(string? code) =>
        code?.Split(':') is [var nature, var id] && Enum.TryParse<NatureDObjet>(nature, ignoreCase: true, out var lue) && Enum.IsDefined(lue) && Guid.TryParse(id, out var identifiant)
            ? new(lue, identifiant)
            : null;
}
