using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Ce que l’auteur a écrit lui-même et qui peut désigner ou blesser une personne. Ce que la composition a repris a été relu à la saisie.</summary>
public sealed class PassagesDuRapportRequete(IGardeDesTextes garde)
{
    public IReadOnlyList<PassageARelire> Executer(RapportMensuel rapport) =>
    [
        .. from texte in rapport.Textes.OrderBy(t => t.SectionRang).ThenBy(t => t.Ordre)
           from phrase in texte.PhrasesDeLAuteur()
           from passage in garde.Examiner(phrase)
           select new PassageARelire(texte.SectionRang, rapport.SectionDe(texte).Libelle, texte.Libelle, passage),
    ];
}

public sealed record PassageARelire(int SectionRang, string Section, string Rubrique, PassageSignale Passage);
