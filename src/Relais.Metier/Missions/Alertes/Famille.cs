using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Une famille d’événements (domaine, § 2.3) ; la liste se règle par préfecture.</summary>
public sealed class Famille
{
    private Famille() { }

    /// <summary>Code stable, ASCII (<c>tranquillite</c>).</summary>
    public string Code { get; private set; } = "";

    public string Libelle { get; private set; } = "";

    /// <summary>Ce qui en relève, pour choisir vite.</summary>
    public string Exemples { get; private set; } = "";

    public int Ordre { get; private set; }

    /// <summary>Une famille inactive n’est plus proposée ; les alertes qui la portent la gardent.</summary>
    public bool EstActive { get; private set; }

    public Resultat Regler(string libelle, string exemples, bool estActive)
    {
        if (string.IsNullOrWhiteSpace(libelle)) return new LibelleManquant();
        (Libelle, Exemples, EstActive) = (libelle.Trim(), exemples.Trim(), estActive);
        return Resultat.Reussi;
    }
}
