using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>
/// D’une adresse à des points, par un service extérieur au format de la Géoplateforme. Rien d’autre que ce qui est
/// cherché ne lui est envoyé ; rien n’est gardé ni journalisé. Sans service, tout le reste de Relais fonctionne.
/// </summary>
public interface IGeocodage
{
    /// <summary>Faux quand aucun service n’est réglé : il ne faut alors pas proposer le champ.</summary>
    bool EstDisponible { get; }

    /// <summary>Les adresses qui répondent, de la plus sûre à la moins sûre ; cinq au plus.</summary>
    Task<Resultat<AdresseTrouvee[]>> ChercherAsync(string adresse, CancellationToken annulation);

    /// <summary>L’adresse la plus proche d’un point ; <c>null</c> s’il n’y en a pas.</summary>
    Task<Resultat<AdresseTrouvee?>> NommerAsync(double longitude, double latitude, CancellationToken annulation);
}
