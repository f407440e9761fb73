namespace Relais.Metier.Missions.Veille;

/// <summary>Un thème de la veille ; la liste se règle par préfecture.</summary>
public sealed class Theme
{
    private Theme() { }

    /// <summary>Code stable, ASCII (<c>cadre-de-vie</c>).</summary>
    public string Code { get; private set; } = "";

    public string Libelle { get; private set; } = "";

    /// <summary>Place dans la liste.</summary>
    public int Ordre { get; private set; }

    /// <summary>Un thème inactif n’est plus proposé ; les observations qui le portent le gardent.</summary>
    public bool EstActif { get; private set; }
}
