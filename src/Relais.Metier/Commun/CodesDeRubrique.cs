namespace Relais.Metier.Commun;

/// <summary>Les rubriques du rapport mensuel que d’autres missions alimentent : une mission dit laquelle, le rapport en choisit l’intitulé et l’ordre.</summary>
public static class CodesDeRubrique
{
    public const string Evenements = "evenements";
    public const string Ambiance = "ambiance";
    public const string Besoins = "besoins";
    public const string Difficultes = "difficultes";
    public const string DroitCommun = "droit-commun";
    public const string Actions = "actions";
    public const string Instances = "instances";
    public const string Propositions = "propositions";
    public const string Agenda = "agenda";
}
