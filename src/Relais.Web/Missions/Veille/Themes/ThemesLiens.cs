namespace Relais.Web.Missions.Veille.Themes;

/// <summary>Les adresses des thèmes proposés.</summary>
public static class ThemesLiens
{
    public const string Proposer = "/veille/themes/proposer";
}
