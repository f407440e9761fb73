using Relais.Metier.Commun;

namespace Relais.Web.Missions.Partage;

/// <summary>La carte d’une page ; sans JavaScript, elle reste cachée et la page garde son tableau.</summary>
/// <param name="Titre">Titre de la carte, lu par les lecteurs d’écran.</param>
/// <param name="Generation">Géographie montrée d’abord.</param>
/// <param name="EnAvant">Quartiers sur lesquels la carte s’ouvre ; vide : tout le département.</param>
public sealed record CarteAMontrer(string Titre, GenerationQpv Generation, IReadOnlyList<Guid> EnAvant);
