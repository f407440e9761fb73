using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>Un fichier de quartiers, de contours ou de correspondances a été importé.</summary>
public sealed record FichierDeTerritoiresImporte(Guid ObjetId, string Jeu, string Fichier, int Ajoutes, int Modifies, int Fermes) : IEvenement;
