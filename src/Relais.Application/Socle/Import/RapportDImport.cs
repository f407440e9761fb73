namespace Relais.Application.Socle.Import;

/// <summary>What an import did, or would do: figures, then remarks line by line.</summary>
public sealed class RapportDImport
{
    private readonly List<RemarqueDImport> _remarques = [];

    /// <summary>Records read in the file.</summary>
    public int Lus { get; set; }

    public int Ajoutes { get; set; }

    public int Modifies { get; set; }

    public int Inchanges { get; set; }

    public int Fermes { get; set; }

    /// <summary>What the reader found about the file as a whole: format, encoding, projection.</summary>
    public List<string> Constats { get; } = [];

    public IReadOnlyList<RemarqueDImport> Remarques => _remarques;

    /// <summary>True when at least one line is refused: nothing was written.</summary>
    public bool EstRefuse => Refus > 0;

    /// <summary>Remarks that refuse.</summary>
    public int Refus { get; private set; }

    public bool NeChangeRien => Ajoutes + Modifies + Fermes == 0;

    public void Refuser(int? ligne, string colonne, string valeur, string motif, string correction)
    {
        Refus++;
        _remarques.Add(new(ligne, colonne, valeur, motif, correction, EstUnRefus: true));
    }

    /// <summary>Something was put right, or is worth knowing; the line is kept.</summary>
    public void Signaler(int? ligne, string colonne, string valeur, string motif, string correction) =>
        _remarques.Add(new(ligne, colonne, valeur, motif, correction, EstUnRefus: false));
}
