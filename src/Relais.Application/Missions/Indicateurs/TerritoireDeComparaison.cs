using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un territoire auquel comparer un quartier.</summary>
public sealed record TerritoireDeComparaison(NiveauGeographique Niveau, string Code, string Nom)
{
    /// <summary>« Commune de Valmont », « Département 99 ».</summary>
    public string Libelle => Niveau switch
    {
        NiveauGeographique.Commune => $"Commune : {Nom}",
        NiveauGeographique.Epci => $"Intercommunalité : {Nom}",
        NiveauGeographique.Departement => $"Département : {Nom}",
        NiveauGeographique.Region => $"Région : {Nom}",
        NiveauGeographique.EnsembleDesQuartiers => "Ensemble des quartiers",
        _ => Nom,
    };
}
