namespace Relais.Metier.Missions.Rapports;

/// <summary>Un fichier d’un rapport transmis : produit une fois, puis gardé, pour que chacun reçoive exactement le même.</summary>
public sealed class FichierFige
{
    private FichierFige() { }

    public Guid RapportId { get; private set; }

    /// <summary>Numéro du cliché.</summary>
    public int Numero { get; private set; }

    public FormatDeRapport Format { get; private set; }

    public byte[] Contenu { get; private set; } = [];

    public static FichierFige De(Guid rapportId, int numero, FormatDeRapport format, byte[] contenu) =>
        new() { RapportId = rapportId, Numero = numero, Format = format, Contenu = contenu };
}
