using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Ce que chaque département règle pour sa veille ; sans réglage, les valeurs d’origine valent.</summary>
public sealed class ReglagesDesSignaux : IVersionne
{
    private ReglagesDesSignaux() { }

    public string DepartementCode { get; private set; } = "";

    public Guid Version { get; private set; }

    public ValeursDeReglage Valeurs { get; private set; } = ValeursDeReglage.DOrigine;

    public static ReglagesDesSignaux DOrigine(string departementCode) => new() { DepartementCode = departementCode };

    public void Regler(ValeursDeReglage valeurs) => Valeurs = valeurs;
}
