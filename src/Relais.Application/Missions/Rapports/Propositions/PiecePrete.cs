using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Un fichier de preuve, reconnu à son contenu et non à son nom : un PDF, gardé tel quel, ou une photo, rendue sûre.</summary>
internal static class PiecePrete
{
    public static Resultat<PieceDePreuve> Preparer(Guid propositionId, PieceRecue piece, IReductionDePhoto photos)
    {
        if (piece.Contenu.Length is 0 or > PieceDePreuve.OctetsAuPlus) return new PieceDePreuveRefusee();

        var nom = Path.GetFileNameWithoutExtension(piece.Nom.Replace('\\', '/'));
        var court = nom.Length == 0 ? "preuve" : nom[..Math.Min(nom.Length, 100)];
        if (piece.Contenu.AsSpan().StartsWith("%PDF-"u8)) return PieceDePreuve.De(propositionId, $"{court}.pdf", "application/pdf", piece.Contenu);
        return photos.Reduire(piece.Contenu) is { } jpeg ? PieceDePreuve.De(propositionId, $"{court}.jpg", "image/jpeg", jpeg) : new PieceDePreuveRefusee();
    }
}
