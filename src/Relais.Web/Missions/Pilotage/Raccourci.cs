namespace Relais.Web.Missions.Pilotage;

/// <summary>Une page que l’accueil met sous la main.</summary>
public sealed record Raccourci(string Titre, string Adresse, string Description);
