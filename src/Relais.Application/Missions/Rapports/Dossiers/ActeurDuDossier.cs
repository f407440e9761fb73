namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Un acteur du quartier, par sa fonction ou sa structure : jamais un nom de personne.</summary>
/// <param name="Role">Ce qu’il fait ici : « Structure citée », « Pilote », « Saisi d’une proposition ».</param>
/// <param name="Sujet">À propos de quoi.</param>
public sealed record ActeurDuDossier(string Fonction, string Role, string Sujet, DateOnly DernierLe);
