using Relais.Metier.Commun;

namespace Relais.Web.Missions.Partage;

/// <summary>Les rôles, tels qu’un agent les lit.</summary>
public static class LibellesDesRoles
{
    public static string Libelle(this Role role) => role switch
    {
        Role.Delegue => "Délégué du préfet",
        Role.SousPrefet => "Sous-préfet chargé de mission",
        Role.PrefetCabinet => "Préfet et cabinet",
        Role.Gestionnaire => "Gestionnaire des crédits",
        Role.ReferentService => "Référent d’un service de l’État",
        Role.Administrateur => "Administrateur",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
