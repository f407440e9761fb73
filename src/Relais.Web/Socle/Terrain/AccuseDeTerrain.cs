using Relais.Metier.Commun;

namespace Relais.Web.Socle.Terrain;

/// <summary>What became of a submission of a phone's queue.</summary>
public abstract record AccuseDeTerrain
{
    private AccuseDeTerrain()
    {
    }

    /// <summary>Stored, now or by an earlier attempt whose answer was lost.</summary>
    /// <param name="Adresse">Where to read it.</param>
    /// <param name="Annonce">What the agent is told.</param>
    public sealed record Enregistre(string Adresse, string Annonce) : AccuseDeTerrain;

    /// <summary>To be corrected by the agent.</summary>
    public sealed record Refuse(IReadOnlyList<PhraseDeRefus> Phrases) : AccuseDeTerrain
    {
        public Refuse(IEnumerable<Refus> refus)
            : this([.. refus.Select(r => new PhraseDeRefus(r.Champ, r.Phrase))])
        {
        }
    }

    /// <summary>Another device wrote it meanwhile: both are kept, the agent chooses.</summary>
    /// <param name="Version">Version to start from; <c>null</c> when what is stored does not change any more.</param>
    /// <param name="Ecarts">From what is stored to what the phone holds.</param>
    public sealed record Conflit(string Phrase, string Adresse, Guid? Version, IReadOnlyList<Modification> Ecarts) : AccuseDeTerrain;
}
