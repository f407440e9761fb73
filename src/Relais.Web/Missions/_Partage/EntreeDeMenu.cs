namespace Relais.Web.Missions.Partage;

/// <summary>Une entrée du menu principal.</summary>
public sealed record EntreeDeMenu(string Libelle, string Adresse, bool EstCourante);
