namespace Relais.Application.Missions.Veille.Photos;

/// <summary>Une photo telle qu’envoyée.</summary>
/// <param name="Fichier">Nom du fichier, pour le nommer dans un refus ; il n’est pas gardé.</param>
public sealed record PhotoRecue(string Fichier, byte[] Octets);
