using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Ce qui suffit à savoir qui une alerte prévient : une alerte réelle, ou celle de l’aperçu des règles.</summary>
public sealed record AlerteSupposee(string DepartementCode, Guid? QuartierId, NiveauDiffusion Niveau, Guid AuteurId, string FamilleCode, int Gravite) : IDiffuse
{
    public static AlerteSupposee De(Alerte alerte) =>
        new(alerte.DepartementCode, alerte.QuartierId, alerte.Niveau, alerte.AuteurId, alerte.FamilleCode, alerte.Gravite);
}
