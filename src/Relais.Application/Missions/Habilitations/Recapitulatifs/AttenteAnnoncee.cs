using Relais.Application.Socle.Accueil;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>Ce dont un agent prévenu aussitôt sait déjà que cela l’attend : un courriel ne dit que le nouveau.</summary>
public sealed class AttenteAnnoncee
{
    private AttenteAnnoncee() { }

    public Guid AgentId { get; private set; }

    public NatureDAttente Nature { get; private set; }

    /// <summary>Identifiant de l’objet, ou vide pour ce qui est compté ensemble.</summary>
    public string Cle { get; private set; } = "";

    /// <summary>Combien étaient comptés ensemble : un de plus est du nouveau, un de moins n’en est pas.</summary>
    public int Nombre { get; private set; }

    /// <summary>Étape de l’envoi qui l’a dit ; vide pour ce qui attendait déjà quand l’agent a choisi ce rythme.</summary>
    public string Etape { get; private set; } = "";

    public static AttenteAnnoncee Dire(Guid agentId, NatureDAttente nature, string cle, int nombre, string etape) =>
        new() { AgentId = agentId, Nature = nature, Cle = cle, Nombre = nombre, Etape = etape };

    /// <returns>Vrai quand il y en a davantage.</returns>
    public bool Compter(int nombre, string etape)
    {
        var davantage = nombre > Nombre;
        if (davantage) Etape = etape;
        Nombre = nombre;
        return davantage;
    }
}
